/// Words in names of organizations in other scripts, each with the English words that it shares a group with.
///
/// One group a line: the English words, of which one may be in `BusinessWords`, then words as their languages write them (Russian,
/// Ukrainian, Belarusian; Arabic, Persian, Dari; Hebrew). They are compared by sound as well, so a name that only
/// transliterates them is met too. Written for this project from the usage of company registers and official gazettes.
enum ForeignWords {
  static let rows = """
    academy: академия акадэмія أكاديمية اکادمی آکادمی فرهنگستان אקדמיה
    advanced: پیشرفته متقدمة המתקדם перспективный
    administration: администрация адміністрація إدارة اداره מנהל
    aerospace: аэрокосмический هوافضا هوافضای
    agency: агентство агенцтва агенція وكالة آژانس خبرگزاری סוכנות
    agricultural: сельскохозяйственный زراعية الزراعية کشاورزی
    aid: помощь помощи إغاثة الإغاثة امداد סיוע
    air: воздушный هوایی هوائی جوية
    aircraft: самолет самолетов هواپیما طائرات авиастроительный авиастроительная самолетостроительный
    aircraftmaking: هواپیماسازی هواپیماسازى
    airline: авиакомпания авиалинии هواپیمایی خطوط
    airport: аэропорт مطار فرودگاه
    all: всероссийский общероссийский
    army: армия армія جيش الجيش ارتش צבא
    armed: вооруженный вооруженные مسلح مسلحة المسلحة مسلّح
    artillery: артиллерийский توپخانه
    assembly: собрание مجلس مجمع
    association: ассоциация объединение аб'яднанне об'єднання جمعية رابطة انجمن עמותה
    automatic automation: автоматика автоматики خودکار
    automobile auto automotive: автомобильный خودرو خودروسازی
    aviation: авиация авиационный авіяцыйны авіаційний هوانوردی طيران الطيران هوایی
    bank: банк بنك مصرف بانک בנק
    base: база قاعدة
    battalion: батальон كتيبة گردان גדוד
    black: черный черноморский
    branch: филиал філія شعبه فرع סניף
    brigade: бригада لواء تیپ חטיבה
    brothers: братья إخوان أخوة برادران אחים
    building: строительство строительный ساخت ساختمان ساختمانی بناء البناء بناي
    bureau: бюро مكتب دفتر משרד
    cement: цемент цементный سیمان أسمنت
    center: центр цэнтр مركز مرکز مرکزی מרכז
    central: центральный مركزي المركزي مرکزی מרכזי
    charity: благотворительный благодійний خيرية الخيرية خیریه צדקה
    chemical chemistry chemicals: химический хімічний хімічны شیمیایی كيميائية химии
    children childrens: детский дети أطفال کودکان ילדים
    city: город مدينة مدینه شهر שהר
    cultural culture: культура культурный культуры ثقافي الثقافي فرهنگی תרבות
    combatant fighting: مقاتلة المقاتلة
    command: командование فرماندهی قيادة
    commission: комиссия لجنة کمیسیون
    committee: комитет камітэт لجنة اللجنة کمیته ועדה
    communication communications: связь связи اتصالات ارتباطات مخابرات
    company: компания кампанія компанія شركة شرکت شرکة کمپنی חברה
    computer computing: вычислительный вычислительной компьютерный رایانه رایانه‌ای کامپیوتر
    concern: концерн
    construction: ساختمان إنشاءات مقاولات للمقاولات إعمار
    consulting: консалтинг مشاور استشارات
    contracting: مقاولات للمقاولات پیمانکاری
    cooperation: сотрудничество تعاون همکاری
    corporation: корпорация карпарацыя корпорація מוסד
    corps: корпус سپاه فيلق
    council: совет рада савет مجلس شورا شورای מועצה
    court: суд دادگاه محكمة بیدادگاه בית
    defence defense: оборона обороны دفاع دفاعی الدفاع دفاعية הגנה
    department: департамент отдел دائرة إدارة
    design designing: конструкторский конструкторское канструктарскае طراحی تصميم проектный проектно
    development: развитие развития развіцця розвитку توسعه تنمية للتنمية التنمية פיתוח
    directorate: управление مديرية
    division: дивизия фирма فرقة لشکر
    education educational: образование образовательный تعليم آموزش آموزشی
    electromechanical: электромеханический электромеханика الکترومکانیک
    electric electrical electricity: электрический электро برق کهرباء كهرباء
    electronic electronics: электронный электроника электроники الکترونیک الکترونیکی إلكترونية الالكترونية
    energy: энергия энергетика энергетический انرژی طاقة الطاقة
    engine engines: двигатель двигателей двигателестроение двигателестроительный моторостроительный موتور محرك
    engineering engineers: инженерный инжиниринг مهندسی مهندسین مهندسان هندسة הנדסה هندسية الهندسية
    enterprise: предприятие прадпрыемства підприємство مؤسسه
    equipment: оборудование аборудование تجهیزات معدات техника техники
    establishment: مؤسسة المؤسسة موسسة موسسه مؤسسه
    exchange hawala sarafi sarrafi remittance: биржа обмен صرافة للصرافة صرافی صیرفة الصرافة والصرافة حواله حوالة حواله‌
    executive: исполнительный اجرایی
    expert: эксперт экспертиза خبرگان
    export: экспорт تصدير صادرات
    farm: ферма مزرعة חווה החווה חוות
    federal: федеральный федеральное
    fighting: مقاتلة المقاتلة
    financial finance: финансовый финансы مالية مالی المالية
    fleet: флот флота
    food foods foodstuff: продовольственный غذا غذایی أغذية
    force forces: сила сил силы نیرو نیروی نیروى قوات قوة
    foundation: фонд фонду بنیاد مؤسسة المؤسسة קרן
    front: фронт جبهة الجبهة جبهه חזית
    gas: газ газовый گاز غاز
    general main: общий главный генеральный генеральная عام عامة العامة عمومی كل
    group: группа групп группы гурт مجموعة مجموعه گروه קבוצת جماعة الجماعة
    guard guards: гвардия гвардии حرس پاسداران الحرس
    health: здоровье صحة صحی
    heavy: тяжелый سنگین
    helicopter helicopters: вертолет вертолетный вертолеты верталеты هلیکوپتر بالگرد
    higher: высший высшего عالی
    hill: высота גבעת
    holy: مقدس المقدسة
    holding: холдинг холдынг холдынгу холдинговый هلدینگ القابضة قابضة
    hospital: больница госпиталь بیمارستان مستشفى
    house: дом بيت خانه בית
    human: حقوق
    import: импорт واردات استيراد للاستيراد
    industry industries industrial: промышленность промышленный индустрия صنعت صنایع صناعة
    industry industries industrial: الصناعة صناعات صناعية الصناعية صنعتی תעשיה
    information: информация информационный معلومات اطلاعات المعلومات
    innovation innovations innovative: инновация инновационный نوآوری
    institute: институт інстытут інститут معهد انستیتو مؤسسه پژوهشکده מכון
    institution: учреждение установа نهاد مؤسسة
    instrument instruments: прибор приборы приборов приборостроительный أدوات
    insurance: страховой страхование بیمه تأمين
    intelligence: разведка استخبارات اطلاعات
    international global: международный міжнародны міжнародний دولي دولية
    international global: الدولية بین‌المللی عالمية العالمية העולמי בינלאומי
    international global: بین‌الملل
    investment: инвестиция инвестиционный استثمار للاستثمار سرمایه‌گذاری سرمایه گذاری
    iron: железный آهن حديد
    islamic: исламский إسلامية الإسلامية الاسلامية إسلامي الإسلامي الاسلامي اسلامی اسلامى اسلامي
    jihad: джихад جهاد الجهاد
    judicial judiciary: судебный قضاء قضائية قضایی
    justice: юстиция юстиции عدالت عدالة العدل
    laboratory: лаборатория آزمایشگاه مختبر
    land: земля земли أرض זמין אדמה
    laser lasers: лазер лазерный لیزر
    law: закон право انتظامی قانون
    league: лига رابطة
    legion: легион
    management: управляющий управление кіруючая مدیریت إدارة ادارة لإدارة لادارة
    manufacturing: производство производственный تولید تولیدی ساز تصنيع
    marine: морской марин морская بحری دریایی بحرية البحرية
    martyr shahid shaheed martyrs: شهید شهيد شهداء الشهداء شهدا
    materials material: материал материалов مواد
    mechanical mechanics: механический механика مکانیک
    media: медиа رسانه رسانه‌ای رسانه‌های إعلام اعلام
    medical medicine: медицинский پزشکی طبية
    metallurgical: металлургический металургічны металлургия متالورژی
    military: военный военно نظامی عسكرية العسكرية عسكري
    mining mines: горный معادن معدنی مناجم المناجم
    ministry: министерство міністерство міністэрства وزارة وزارت
    missile missiles rocket: ракета ракетный ракетно موشک موشکی صواريخ
    money: деньги مال
    mosque: مسجد
    motor: мотор موتور
    movement: движение рух حركة حرکت جنبش תנועה תנועת
    municipal: муниципальный شهرداری بلدية
    museum: музей
    national: национальный нацыянальны національний وطني وطنية الوطنية الوطني ملی לאומי ملي
    naval: военно-морской دریایی
    navigation: навигация навигационный ناوبری
    network networks: сеть شبکه شبكة
    new: новый новая جديد الجديد نوین نو
    news: новости خبرگزاری خبر أخبار خبرگزارى
    north: север северный شمال شمالی شمالي
    nuclear atomic: ядерный атомный هسته‌ای هسته ای اتمی نووي
    office maktab: офис مكتب المكتب دفتر משרד
    oil: нефть нефтяной نفت نفط النفط نفتی
    operation operating exploitation: عملیات عملية بهره‌برداری بهره برداری
    optical optics optic: оптика оптический оптико اپتیک نوری
    organization organisation: организация арганізацыя організація منظمة سازمان تنظيم تنظیم ארגון هيئة
    party: партия партыя партія حزب
    patriotic: патриот патриотический
    peace: мир سلام صلح
    people: народ народный شعب الشعبية الشعبي مردم خلق
    petrochemical: нефтехимический پتروشیمی بتروكيماويات
    petroleum: нефтяной نفت بترول
    physics physical: физика физики физический فیزیک
    pharmaceutical pharma pharmaceuticals: фармацевтический دارو دارویی أدوية
    plant: завод фабрика заводу کارخانه کارخانجات مصنع מפעל
    police: полиция شرطة پلیس
    port: порт порты بندر بنادر ميناء
    power: энергетик نیرو برق قدرة
    precision precise: точный точного دقیق
    president: президент رئیس
    press: пресса پرس صحافة
    prevention: предотвращение منع למניעת
    prison: тюрьма زندان سجن
    private: частный خصوصی خاص خصوصية
    production manufacturing: производственное вытворчае виробниче تولید تولیدی إنتاج
    propulsion: پیشرانه پیشران
    protection guarding: защита حماية للحماية الحماية حفاظت والحراسة حراسة
    public: публичный общественный عمومی عامة
    radio: радио радиотехнический رادیو إذاعة
    railway railways: железнодорожный راه‌آهن سكة
    red: красный أحمر سرخ
    region: область регион региональный منطقة اقليم
    relations: روابط علاقات
    relief: إغاثة الإغاثة امداد
    repair: ремонт ремонтный صيانة تعمیر
    republic: республика рэспубліка республіка جمهورية جمهوری جمهورى
    research researches: исследовательский исследований дослідний даследчы تحقیقات
    research researches: تحقیقاتی پژوهش پژوهشی پژوهشگاه بحوث البحوث
    research researches: أبحاث
    resistance: сопротивление مقاومت مقاومة المقاومة
    revolution revolutionary: революция انقلاب ثورة الثورة انقلابی
    road: дорога дорожный طريق راه
    russian russia: российский российская русский россии россия روسيا روسیه
    safety: безопасность أمان ایمنی ایمن
    satellite satellites: спутник спутниковый ماهواره ماهواره‌ای
    school: школа مدرسة مدرسه בית-ספר
    science: наука наук науки علم علوم دانش
    scientific: научный научно науковий навукова علمی علمية العلمية
    sea: море морской بحر دریا
    security: безопасность охранный أمن الأمن أمنية الأمنية امنیت امنیتی ביטחון
    service: сервис служба услуги служби خدمة خدمات الخدمات والخدمات خدماتی שירותים
    sharia: شريعة الشريعة
    ship ships vessel: судно судов кораблей سفينة کشتی سفن السفن
    shipbuilding: судостроительный судостроение судостроения کشتی‌سازی
    shipping: судоходный пароходство судоходство шиппинг ملاحة الملاحة للملاحة شحن للشحن کشتیرانی
    shipyard: верфь судоверфь
    social: социальный اجتماعی اجتماعية
    software: программный نرم‌افزار نرم افزار
    south: юг южный جنوب جنوبی جنوبي
    space: космос космический فضا فضایی فضاء فضائية
    special specialized: специальный спецыяльны ویژه خاص خاصة
    star: звезда зорка зірка نجم نجمة ستاره
    state: государство государственный дзяржаўны державний دولة الدولة دولت دولتی
    steel: сталь стали сталелитейный فولاد صلب الصلب
    supply: снабжение поставка تأمین تامین تدارکات توريد
    support: поддержка поддержки پشتیبانی دعم ستاد
    system: система систем системы سیستم سیستم‌های نظام منظومة أنظمة سامانه
    tactical: тактический
    technical: технический тэхнічны فنی تقنية
    technology technologies: технология технологии технологий технологический тэхналогія
    technology technologies: فناوری فن‌آوری تکنولوژی تكنولوجيا تقنية
    technology technologies: טכנולוגיה
    telecommunication telecommunications telecom: телекоммуникация مخابرات اتصالات
    television: телевидение تلفزيون تلویزیون
    textile textiles: текстиль نساجی نسيج
    tourism travel: туризм سياحة للسياحة گردشگری
    trading: торговля торговый гандлёвы تجارة للتجارة التجارة تجارت تجارية التجارية بازرگانی تجاری מסחר التجاریة
    transport: транспорт транспортный نقل للنقل النقل حمل ترابری
    union unions: союз саюз союзу اتحاد الاتحاد اتحادیه
    united: единый единая объединенный аб'яднаны متحدة المتحدة متحد
    university: университет ўніверсітэт університет جامعة الجامعة دانشگاه אוניברסיטה جامعه
    unmanned uav: беспилотный беспилотные بدون بهپاد
    volunteer volunteers: доброволец добровольцы добровольческий متطوع
    war: война حرب جنگ
    water: вода водный آب مياه
    weapons armament: оружие вооружение أسلحة سلاح تسلیحات
    welfare: رفاه
    west: запад западный غرب غربی غرب‌
    wheel wheeled: колесный колавых
    women womens: женский نساء زنان
    works: заводы أعمال
    world: мир мировой عالم جهان العالم عالمي
    young youth: молодежь молодежный شباب جوانان
    armored armoured: бронетанковый бронетехника زرهی مدرعة
    artificial: искусственный مصنوعی
    border: пограничный حدود مرزی
    broadcasting: вещание вещательный радиовещательный صدا بث
    cargo freight: грузовой بار شحن
    cartridge: патронный
    civil: гражданский مدنی مدني
    clothing garment: одежда швейный پوشاک
    coal: уголь угольный زغال فحم
    combat: боевой رزمی
    commercial: коммерческий تجاری
    complex: комплекс комплексы комплексов مجتمع
    copper: медь медный مس نحاس
    cossack: казачий казачье казаки
    criminal: преступный مجرمانه جنائي
    customs: таможенный گمرک جمارك
    cyber: кибер سایبری سيبراني
    data: данные داده
    digital: цифровой دیجیتال رقمي
    east eastern: восток восточный شرق شرقی
    economic: экономический اقتصادی اقتصادية
    electric: электрический электротехнический
    emergency: чрезвычайный طوارئ اضطراری
    environment: среда محیط بيئة
    exhibition: выставочный выставка نمایشگاه معرض
    family: семья خانواده عائلة
    fertilizer: удобрение удобрения کود أسمدة
    fibre fiber: волокно الیاف
    fishing: рыболовный рыбный صید صيد
    forest: лесной جنگل
    fuel: топливо топливный سوخت وقود
    gold: золото золотой طلا ذهب الذهب
    governorate province: область استان محافظة
    guardian: نگهبان
    gunpowder powder: порох пороховой باروت
    high: высокий высоких عالی
    hotel: гостиница отель هتل فندق
    independent: независимый مستقل
    internal interior: внутренний внутренних داخلی داخلية الداخلية کشور
    internet: интернет اینترنت إنترنت
    investigative: следственный تحقیق
    joint: совместный مشترک مشترك
    leasing: лизинг лизинговый
    logistics: логистика логистический لجستیک لوجستية آماد
    luxury: роскошь
    machinetool: станкостроительный
    measuring measurement: измерительный измерения измерений اندازه‌گیری
    metal: металл металлы فلز فلزات معادن
    microelectronics: микроэлектроника микроэлектроники
    navigation: навигация ناوبری
    newspaper: газета روزنامه صحيفة جريدة
    order: орден ордена
    penitentiary: исполнения
    pilot: пилотный خلبان
    pipeline: трубопровод трубопроводный لوله
    plastic: пластик پلاستیک
    polymer: полимер полимерный پلیمر
    prosecutor: прокурор прокуратура دادستان دادستانی
    quantum: квантовый کوانتوم
    radar: радар радиолокационный رادار
    refinery: нефтеперерабатывающий нпз پالایشگاه مصفاة
    regiment: полк هنگ فوج
    regulatory: регулирования مقررات تنظیم
    reserve: резерв ذخیره احتياط
    rubber: резина резиновый لاستیک
    semiconductor: полупроводник полупроводниковый نیمه‌هادی
    separate: отдельный
    signal: сигнал
    silk: шелк ابریشم
    special: особый особая
    sport sports: спорт спортивный ورزشی رياضي
    stock: фондовый سهام
    strategic: стратегический راهبردی استراتژیک
    student: студент студенческий دانشجویی طلاب
    studies: исследования مطالعات دراسات
    sugar: сахар сахарный شکر قند سكر
    supervisory: надзор نظارت رقابة
    tank: танк танковый
    television: телевизионный
    tobacco: табачный دخانیات تبغ
    tractor: трактор тракторный тягачей تراکتور
    training: учебный подготовка آموزش تدريب
    turbine: турбина турбинный توربین
    venture: венчурный
    veteran: ветеран ветераны ایثارگران
    video: видео ویدئو
    voluntary: добровольный داوطلب
    working: рабочий کار عمل
    zone: зона منطقه منطقة

    aerodrome airfield: аэродромный аэродром
    analytical: аналитический تحليلية
    applied: прикладной کاربردی تطبيقية
    assistance: содействие مساعدة
    communication communications: коммуникация коммуникационный
    compatriot compatriots: соотечественник соотечественники
    component components: компонент компоненты комплектующие قطعات
    composite composites: композит композитный композиционный کامپوزیت
    depository: депозитарий депозитарный
    detachment: отряд
    diplomatic: дипломатический دیپلماسی
    electoral election: избирательный выборы انتخابات
    equipment: электрооборудование
    foreign external: внешний зарубежный خارجی خارجية الخارجية
    headquarters staff: штаб штаба ستاد قرارگاه
    heating thermal: тепловой теплотехника теплотехнический حرارتی
    humanitarian: гуманитарный إنسانية انسانی
    hydraulic hydraulics: гидравлика гидравлический هیدرولیک
    imperial: имперский императорский
    interstate: межгосударственный
    lead head: головной
    local: местный محلي محلی
    monitoring: мониторинг پایش
    promotion: продвижение ترویج
    provision supply: обеспечение
    purpose: назначение
    scout reconnaissance: разведывательный
    settlement: расчетный
    specialized special: специализированный
    sources source: источник источников
    current: ток
    test testing: испытание испытательный آزمون
    tracked: гусеничный
    troops: войска войск قوات
    underwater: подводный زیردریایی
    unitary: унитарный
    warfare: борьба

    afghanistan: афганистан أفغانستان افغانستان
    africa african: африка إفريقيا أفريقيا
    algeria algerian: الجزائر
    belarus belarusian byelorussian: беларусь белорусский беларускі белорусь
    china chinese zhongguo: китай китайский الصين چین
    crimea: крым крымский
    donbas: донбасс донбасса
    donetsk: донецк донецкий донецкой
    egypt egyptian: египет مصر مصري المصري المصرية
    emirates uae: إمارات الإمارات
    gulf khaleej khalij: خليج الخليج خلیج
    iran iranian: иран иранский إيران ايران ایران ایرانی ایرانیان
    iraq iraqi: ирак عراق العراق العراقية العراقي
    israel israeli: израиль إسرائيل ישראל
    jerusalem: القدس ירושלים
    kuwait kuwaiti: الكويت
    lebanon lebanese: ливан لبنان اللبنانية
    levant: شام الشام والشام
    libya libyan: ливия ليبيا الليبية
    maghreb morocco moroccan: المغرب المغربية مغربية
    moscow moskva moscovskiy: москва московский
    northern: северный
    palestine palestinian: палестина فلسطين الفلسطينية
    qatar: قطر
    siberian siberia: сибирский сибирского
    somalia: الصومال
    sudan sudanese: السودان السودانية
    syria syrian suriya: сирия سوريا سورية السورية
    tehran: تهران طهران
    tunisia tunisian: تونس التونسية تونسية
    turkey turkish turkiye: تركيا
    yemen yemeni: йемен اليمن اليمنية
    """

  /// One line taken apart, its words as the scanner writes them.
  struct Row {
    var english: [[UInt8]] = []
    var foreign: [[UInt8]] = []
    /// Those of `foreign` that are declined: the Cyrillic ones.
    var declined: [[UInt8]] = []
  }

  static let all: [Row] = rows.split(separator: "\n").map { line in
    let sides = line.split(separator: ":")
    var row = Row()
    row.english = (sides.first ?? "").split(separator: " ").map { Array($0.utf8) }
    for word in (sides.dropFirst().first ?? "").split(separator: " ") {
      let tokens = NameScanner.tokens(of: String(word))
      guard tokens.count == 1, let token = tokens.first else { continue }
      row.foreign += forms(token)
      if token.scripts == .cyrillic { row.declined.append(token.letters) }
    }
    return row
  }

  /// Arabic words also without their article; its last letter is a or h as people type it.
  private static func forms(_ token: NameScanner.Token) -> [[UInt8]] {
    guard token.scripts == ScriptSet(.arabic) else { return [token.letters] }
    var forms = [token.letters]
    if token.letters.count > 4, token.letters.starts(with: [0x61, 0x6C]) {
      forms.append(Array(token.letters.dropFirst(2)))
    }
    for form in forms where form.count > 3 {
      guard let last = form.last, last == 0x61 || last == 0x68 else { continue }
      forms.append(form.dropLast() + [last == 0x61 ? 0x68 : 0x61])
    }
    return forms
  }
}
