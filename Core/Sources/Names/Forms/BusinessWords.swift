/// Words in names of organisations that mean the same in different languages; one group a line, as the scanner writes them.
///
/// Written for this project from the usage of registers in the languages concerned.
enum BusinessWords {
  static let rows = """
    bank banka banco banque bankasi
    group gruppa gruppe groupe grupo hrupa
    company kompaniya kompania companies firma firm
    international mezhdunarodnyy mezhdunarodny mezhdunarodnaya mizhnarodnyy internacional internationale mezhdunarodnyi
    trading trade torgovyy torgovy torgovlya torgovaya commerce commercial kommercheskiy comercial torhovyy handel ticaret tejarat
    house dom
    plant zavod factory works fabrika fabrik kombinat combine
    machine machinery mechanical mekhanicheskiy mekhanicheskii mashinostroitelny
    building stroitelnyy stroitelny construction stroitelnaya constructora stroitelstvo insaat budivelna engineering making inzhenernyy inzhiniring ingenieria inzhenernaya
    production proizvodstvennoe proizvodstvennoye proizvodstvennyy manufacturing proizvodstvennaya produktsionnyy vyrobnychyy
    scientific nauchnoe nauchno nauchnyy nauchnoye science naukovo naukovyy
    research issledovatelskiy issledovatelsky issledovatelskii issledovaniy issledovatelskogo
    institute institut instituto institutu
    association obedinenie obyedineniye obedineniye union soyuz asociacion obyedinenie obiednannya
    enterprise predpriyatie predpriyatiye pidpryyemstvo entreprise empresa enterprises
    design konstruktorskoe konstruktorskoye konstruktorskogo
    bureau byuro buro biuro
    experimental opytno opytnoe opytnyy eksperimentalnyy
    central tsentralnyy tsentralnoe centralnyy tsentralnoye
    center tsentr centro zentrum centar
    state gosudarstvennyy gosudarstvennoe gosudarstvennaya derzhavnyy gosudarstvennoye
    federal federalnyy federalnoe federalnaya federalnoye
    national natsionalnyy natsionalnoe nacional nationale natsionalnaya
    russian rossiyskiy rossiyskaya rossiyskoe russkiy rossiiskii rossiyskoye rossijskij
    ministry ministerstvo ministerio ministere
    defence defense oborony oborona
    federation federatsii federatsiya
    republic respubliki respublika republica
    technology technologies tekhnologii tekhnologiy tecnologia tehnologii texnologiya
    technical tekhnicheskiy tekhnicheskii
    system systems sistemy sistema
    service services servis uslugi servicios
    military voennyy voennye voyennyye voenno voennogo
    aviation aviatsionnyy aviatsionnaya avia aviatsiya aviacion air aircraft samoletostroitelnyy samoletov
    radio radiotekhnicheskiy
    electronic elektronnyy elektronnye elektronika electronics elektronnaya
    instrument pribory instruments
    optical opticheskiy optiko
    metallurgical metallurgicheskiy metallurgicheskii
    chemical khimicheskiy khimicheskii chemicals
    shipbuilding sudostroitelnyy sudostroitelny sudostroitelnaya
    shipyard verf
    ship sudo sudov
    repair remontnyy remontnyi
    transport transportnaya transportnyy transportation transporte
    insurance strakhovaya strakhovoe seguros
    investment investitsionnaya investitsionnyy inversiones investments invest
    development razvitiya razvitie desarrollo
    management upravlyayushchaya upravlenie upravleniye upravleniya
    oil neft neftyanaya neftyanoy petroleum neftegaz
    gas gaz gazovaya
    energy energiya energetika energeticheskaya energetik energia
    fund fond foundation fonda fundacion bonyad
    university universitet universidad universite
    academy akademiya akademii academia
    shipping sudokhodnaya navigation shiplines lines
    school shkola
    children detskiy detskaya
    charity blagotvoritelnyy charitable khayriyya
    new novyy nueva nuevo novaya novoe
    black chernyy chernomorskiy
    sea more morskoy marine maritime
    party partiya partido
    people narodnaya narodnyy popular peoples
    army armiya ejercito
    martyrs shuhada shohada
    front jabha cephesi frente
    movement harakat haraka dvizhenie
    islamic islami islamiyya islamique
    association jamiyat jamiat anjoman
    company sherkat sharikat shirkat
    brothers bratya hermanos
    wave volna
    star zvezda
    victory pobeda
    east vostok vostochnyy
    west zapad zapadnyy
    north sever severnyy
    south yug yuzhnyy
    steel stal staleliteynyy
    """
}
