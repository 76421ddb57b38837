/// Given names that are forms of one another across languages, and their pet forms; one group a line.
///
/// Written for this project from common knowledge of naming in the languages concerned; every form as the scanner writes it.
enum GivenNames {
  static let rows = """
    alexander aleksandr aleksander alexandr alexandre alejandro alessandro oleksandr aliaksandr alyaksandr aleksandar alex sasha iskander sandro sandor olexander oleksander olexandr alexandros aleksandros sanya shura sashka
    alexandra aleksandra oleksandra aliaksandra alejandra alessandra
    alexey aleksey alexei aleksei alexej aleksej oleksiy oleksii oleksij aliaksei aliaksey alyaksey olexiy oleksi aleksi alexi lyosha alyosha lyokha
    andrew andrey andrei andrej andriy andrii andrij andre andres andrea andreas andrzej andras anders andreis andry andrus andryusha drew
    anatoly anatoliy anatolii anatolij anatoli anatol anatoliusz tolya tolik
    anthony antony anton antonio antoine tony antoni antonin antonios antoniy tonya toni
    arthur artur arturo arturs
    artem artyom artiom artsiom artsyom artemiy
    benjamin ben benny benjamim veniamin binyamin
    boris barys borys borya borka
    charles carlos carlo karl carl charlie chuck karol karel carolus
    christopher chris christoph kristoffer cristobal christophe krzysztof kristof
    christina kristina cristina khrystyna christine
    constantine konstantin kostyantyn kanstantsin konstantyn constantin konstantinos constantino kostiantyn kostya kostik
    daniel dan danny daniil danylo danila danilo daniele daniyal danial danyil
    david dave davyd davit dovid daud dawud dawood
    dennis denis denys dzianis dionisio denys
    dmitry dmitriy dmitri dmitrii dmytro dimitri dimitry dzmitry zmitser dmitrij dima dimitrios demetrio dimitar dimka mitya
    edward eduard edvard eduardo edouard ed eddie ted eduardas edoardo
    elena yelena olena alena helena helen elene ellen lena alyona iolanda lenka lenochka
    elizabeth elisabeth yelizaveta elizaveta liz beth isabel isabella lizaveta elisaveta yelyzaveta
    eugene evgeny yevgeny evgeniy yevgeniy evgenii yevgenii yevhen yevgen evhen yauhen yauheni evgeni yevgeni eugenio eugen eugeniusz jevgenij jewgeni evgenij iauhen zhenya gene
    evgenia yevgenia evgeniya yevgeniya yevheniya yevheniia yauheniya eugenia
    francis francisco francesco franz frank francois pancho paco frantisek ferenc
    frederick frederic friedrich federico fred fredrik fridrikh fryderyk
    gabriel gavriil gavril gabriele havryil jibril jabril
    gennady gennadiy gennadii hennadiy hennadii henadz gennadi henadzi gennadij guennadi gena genadiy
    george georgy georgiy georgii jorge giorgio georg georges heorhiy heorhii georgi georgios giorgi jerzy heorhi gueorgui gosha goga zhora
    yuri yury yuriy yurii yurij juri jury iurii iurie jurij iouri jurii youri yura
    gregory grigory grigoriy grigorii hryhoriy hryhorii ryhor gregorio grigori greg gregor grzegorz hryhorij grigorij grisha
    henry henri enrique heinrich enrico henrik henryk harry genrikh
    igor ihor ihar igors gosha igorek garik
    ilya illya ilia illia elias eliyahu ilyas elijah ilja ilyia ilyusha
    ivan john johan johann jean juan giovanni jan ian johannes joao hans jack johnny jon ioann yan yahya ioan iwan jovan janis ioannis sean vanya vanka vanechka
    jacob yakov jakob yakiv jacobo jacques jakub iakov yaqub yacoub yaakov
    james jim jimmy jaime jacobus diego
    joseph jose josef iosif yosyp yusuf yousef youssef jozef joe giuseppe pepe josep yosef yusef yusif iosyp osip joey
    catherine katherine ekaterina yekaterina kateryna katsiaryna catalina katarina kate kathy katrin caterina katya katerina katyusha
    kirill kyrylo kiryl cyril kirilo cirilo kirya
    lawrence laurence lorenzo lavrentiy lavrenty laurent larry lavrentiy
    leonid leanid leonidas lyonya
    leo lev leon leonardo leonard lyova
    louis luis luigi ludwig lewis lou
    lyudmila ludmila lyudmyla liudmila liudmyla ludmilla lyuda lyusya mila
    margaret margarita maggie margarete margarida peggy marharyta
    mark marko marco marcos marc marcus markus
    maria mary marie mariya mariia maryia miriam maryam marya masha marusya
    martin martyn martins martinho
    matthew matvey matvei mateo matthias matteo matviy matt mateusz matias matsvei
    maxim maksim maksym maxime maximo max massimo
    michael mikhail mykhailo mihail miguel michel michele mikhael mikhaylo mykhaylo mikail mikhai mike mick misha mihai mihailo michal mikael mihails mikayil mishka
    natalia natalya nataliya nataliia natalie nataliia natallia natasha nata
    nicholas nikolay nikolai mykola nicolas nikolaus mikalai nicola niccolo nikola nick mikola nikolaj nicolae nikolaos klaus nikolaos mikalay nikolaos kolya nikolasha
    anna ania anya hanna hana ann anne annie anyuta
    galina halyna galyna galya
    irina iryna ira iraida irena irene
    larisa larysa lara
    nadezhda nadiia nadia nadya nadejda
    vera viera wira
    yulia iuliia yuliya iulia julia yuliia yulya julie giulia
    zinaida zina
    ksenia kseniya oksana xenia aksana kseniia
    darya daria dasha dariya
    ruslan ruslans
    timur timour teymur
    stanislav stanislau stas stanislaw stanislaus
    arkady arkadiy arkadii arkasha arkadi
    mstislav mstislau
    rostislav rastislau
    svyatoslav sviatoslav sviataslau
    bogdan bohdan bagdan
    ruben reuven
    rashid rasheed rachid rasid
    salah saleh salih salah
    tahir taher tahar
    zahir zaher
    faisal faysal feisal faysel
    marwan merwan marouane
    mustafa mostafa moustafa mustapha moustapha
    murad mourad murat morad
    nasser nasir naser nasr
    omar omer umar
    qais qays kais kays qeis
    ramadan ramazan ramzan ramadhan
    reza rida riza redha ridha rza
    yaqub yaqoub yakub jacob
    zulfiqar zolfaghar dhulfiqar zulfikar
    oleg oleh aleh olegs olezhka olezha
    olga olha volha olya olenka
    patrick patricio patrizio pat patryk padraig
    patricia patrizia patty patti trish
    paul pavel pablo paolo pavlo pawel pavol paval pal pavels paulo pavlos pasha pavlik
    peter pyotr petr petro pedro pietro pierre piotr piatro petar pete pjotr petros petru petya
    philip phillip philippe filip felipe filippo pylyp filipp phil
    ralph raoul raul
    raymond ramon raimundo raimondo
    richard ricardo riccardo rick dick ryszard rikhard
    robert roberto bob rob bobby robertas
    roman ramon romano roma romka
    rudolf rudolph rodolfo rudolfo
    samuel samuil shmuel sam sami samuele
    sergey sergei serhiy serhii siarhei sergiy sergii serge sergio sergej siarhey syarhey serguei sergi serhij sergij sergeus seryozha serezha seriozha serega
    semyon semen simon simeon szymon shimon siamion symon
    stephen steven stefan stepan esteban etienne stephan steve stefano szczepan stepane istvan styopa
    svetlana svitlana sviatlana sviatlena sveta
    susan suzanne susanna sue zuzana susana
    tatiana tatyana tetiana tetyana tatsiana tania tanya tatjana tanyusha
    theodore fyodor fedor fedir teodoro theodor feodor fiodar teodor
    thomas tomas tommaso tom foma tomasz khoma tomaso tommy
    timothy timofey timofei tymofiy tim tsimafei
    vadim vadym vadzim vadims
    valentin valentyn valiantsin valentino valentine
    valentina valentyna valiantsina valya
    valery valeriy valerii valeri valerie valerio valerij valeryi valer valera
    vasily vasiliy vasilii vasyl vasil basil wassily basilio vasilios vasili vassily vassili vasilij vasya
    victor viktor viktar vittorio vitya wiktor vitek
    vitaly vitaliy vitalii vital vitali vitalij vitalijus vitalik
    vladimir volodymyr uladzimir wladimir vladymyr waldemar vova volodya wolodymyr vladimiro uladzimer vovka volodia
    vladislav vladyslav uladzislau wladyslaw ladislav vladislau vlad
    viacheslav vyacheslav viacheslau vyacheslau wiaczeslaw viatcheslav vjaceslav vyatcheslav slava
    vsevolod vsievalad usevalad
    william bill will billy guillermo wilhelm guillaume guglielmo willem liam vilhelm
    yaroslav iaroslav jaroslav yaraslau slava
    yegor egor yehor yahor
    gerald jerry gerard gerardo gerhard
    lawrence larry
    ronald ron ronnie
    donald don donny
    kenneth ken kenny
    jeffrey jeff geoffrey geoff jeffery
    gary garry
    terrence terry terence
    douglas doug
    raymond ray
    walter walt wally gualterio
    albert al bert alberto albrecht
    alfred fred alfredo alf
    arnold arnie arnoldo
    nathaniel nathan nat nate
    zachary zack zachariah
    joshua josh
    jonathan jon jonny
    deborah debbie debra
    barbara barb varvara barbora
    dorothy dot dottie dorothea
    jennifer jenny jen
    jessica jess jessie
    kimberly kim
    nancy nan
    pamela pam
    rebecca becky
    sandra sandy
    victoria vicky viktoria viktoriya viktoriia vicki
    virginia ginny
    abigail abby gail
    rosario charo
    dolores lola
    guadalupe lupe
    jesus chucho chuy
    ignacio nacho ignatius
    concepcion concha
    mercedes meche
    manuel manolo emmanuel emanuel manny
    enrique quique
    rafael rafa raphael rafail
    mohammad mohammed muhammad muhammed mohamed mohamad mohammod mehmet mohd md mohamud muhamad mahomet magomed mukhammad mohammadi mo muhd
    ahmad ahmed ahmet ahmat akhmad akhmed akhmet hamada
    mahmud mahmoud mahmood makhmud mehmud
    hussein husain hussain hossein husayn hosein hussayn husein khusein huseyin huseyn
    hasan hassan khasan
    ibrahim ebrahim abraham avraham ibragim ibrahima avram ebrahimi ibro ibo
    ismail esmail ismael ismayil esmaeil ishmael smail
    isa issa eissa essa
    musa moussa mousa moses moshe moosa moise mossa
    sulaiman suleiman sulayman soleiman solomon suleyman shlomo sulaymon soliman salomon
    umar omar omer oumar umer
    usman othman osman uthman ousmane ottman ozman
    ali aly aliy
    abdullah abdlah abdallah
    yasin yaseen yassin yassine yasine
    khalid khaled halid khalit chalid
    said saeed sayid saiid saeid sayeed
    saddam sadam
    jamal gamal djamal cemal dzhamal jamaal
    javad jawad cevat dzhavad
    qasim qassem kassem kasim qasem ghasem gasem gasim kassim qassim kacem
    jafar jaafar gaafar cafer dzhafar jaffar
    zaynab zainab zeinab zeynep zaineb
    fatima fatimah fatemeh fatma fatemah
    aisha ayesha aishah aicha ayse
    khadija khadijah khadijeh hatice
    leila layla laila leyla leyli
    mariam maryam meryem
    hajar hagar
    ishaq isaac ishak isak itzhak yitzhak iskhak eshaq
    ayyub ayub ayoub job eyup
    yunus younis younes jonah yunis yonis
    haroun harun haroon aaron aharon
    dawood davood dawud daoud davud
    zakaria zakariya zachariah zekeriya zakariyya
    """
}
