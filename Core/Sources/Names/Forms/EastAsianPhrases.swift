/// Words in Chinese and Korean names of organizations that their English names translate, and places, which stand apart there.
///
/// The rest of such a name is romanised. Written for this project from the usage of company registers; simplified and
/// traditional forms side by side.
enum EastAsianPhrases {
  /// The name with the phrases in English; names without a Han or Hangul character come back as they are.
  static func translated(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 >= 0xE4 }), name.unicodeScalars.contains(where: { isPhrased($0.value) }) else {
      return name
    }
    let scalars = Array(name.unicodeScalars)
    var out = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if let (length, words) = match(scalars, index) {
        out.append(" ")
        out.append(contentsOf: words.unicodeScalars)
        out.append(" ")
        index += length
        // City, province, county.
        if index < scalars.count, "市省县縣".unicodeScalars.contains(scalars[index]) { index += 1 }
      } else {
        out.append(scalars[index])
        index += 1
      }
    }
    return String(out)
  }

  private static func isPhrased(_ scalar: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(scalar) || (0xAC00...0xD7A3).contains(scalar)
  }

  private static func match(_ scalars: [Unicode.Scalar], _ index: Int) -> (Int, String)? {
    guard let phrases = table[scalars[index]] else { return nil }
    for (phrase, words) in phrases where scalars[index...].starts(with: phrase) { return (phrase.count, words) }
    return nil
  }

  /// By first character, longest phrases first.
  private static let table: [Unicode.Scalar: [([Unicode.Scalar], String)]] = {
    var table: [Unicode.Scalar: [([Unicode.Scalar], String)]] = [:]
    for line in rows.split(separator: "\n") {
      let fields = line.split(separator: ":").map(String.init)
      guard fields.count == 2 else { continue }
      for phrase in fields[0].split(separator: " ") {
        let scalars = Array(phrase.unicodeScalars)
        if let first = scalars.first { table[first, default: []].append((scalars, fields[1])) }
      }
    }
    return table.mapValues { $0.sorted { $0.0.count > $1.0.count } }
  }()

  private static let rows = """
    有限公司 有限责任公司 有限責任公司 责任有限公司:co ltd
    股份有限公司 股份公司:joint stock company
    公司 总公司 總公司 会社 會社:company
    株式会社 株式會社 주식회사:kabushiki kaisha
    集团 集團:group
    控股:holdings
    国际 國際:international
    贸易 貿易 商贸 商貿:trading
    进出口 進出口:import export
    科技 技术 技術 科技术:technology
    科学 科學:science
    电子 電子:electronics
    电气 電氣:electric
    电器 電器:electrical
    电力 電力:power
    动力 動力:power
    能源:energy
    新能源:new energy
    石油:petroleum
    石化 石油化工:petrochemical
    化工 化学 化學:chemical
    天然气 天然氣:gas
    机械 機械:machinery
    机电 機電:electromechanical
    精密:precision
    设备 設備:equipment
    仪器 儀器:instrument
    器材:materials
    材料:materials
    新材料 新材:new materials
    工业 工業:industry
    实业 實業:industrial
    产业 產業:industry
    制造 製造:manufacturing
    工程:engineering
    建设 建設:construction
    建筑 建築:building
    航空:aviation
    航天:aerospace
    宇航:aerospace
    飞机 飛機:aircraft
    无人机 無人機:uav
    发动机 發動機:engine
    船舶:shipbuilding
    船务 船務:shipping
    航运 航運 海运 海運:shipping
    物流:logistics
    货运 貨運:freight
    运输 運輸:transport
    汽车 汽車:automobile
    半导体 半導體:semiconductor
    集成电路 集成電路:integrated circuit
    芯片:chip
    微电子 微電子:microelectronics
    光电 光電:optoelectronics
    光学 光學:optics
    信息 資訊:information
    通信 通讯 通訊:communication
    网络 網絡 網路:network
    软件 軟件 軟體:software
    数据 數據:data
    智能:intelligent
    系统 系統:system
    自动化 自動化:automation
    研究所:research institute
    研究院:research academy
    研究中心:research center
    设计院 設計院:design institute
    大学 大學:university
    学院 學院:college
    中心:center
    工厂 工廠 厂 廠:factory
    银行 銀行:bank
    投资 投資:investment
    金融:finance
    基金:fund
    保险 保險:insurance
    发展 發展:development
    开发 開發:development
    服务 服務:service
    管理:management
    咨询 諮詢:consulting
    供应链 供應鏈:supply chain
    医疗 醫療:medical
    医药 醫藥:pharmaceutical
    生物:biological
    农业 農業:agriculture
    食品:food
    纺织 紡織:textile
    钢铁 鋼鐵:steel
    金属 金屬:metal
    矿业 礦業:mining
    文化:culture
    传媒 傳媒:media
    联合 聯合:united
    合资 合資:joint venture
    中国 中國:china
    中华 中華:china
    朝鲜 朝鮮:korea
    香港:hongkong
    澳门 澳門:macau
    台湾 台灣:taiwan
    北京:beijing
    上海:shanghai
    天津:tianjin
    重庆 重慶:chongqing
    深圳:shenzhen
    广州 廣州:guangzhou
    广东 廣東:guangdong
    东莞 東莞:dongguan
    佛山:foshan
    珠海:zhuhai
    青岛 青島:qingdao
    济南 濟南:jinan
    山东 山東:shandong
    大连 大連:dalian
    沈阳 瀋陽:shenyang
    辽宁 遼寧:liaoning
    哈尔滨 哈爾濱:harbin
    南京:nanjing
    江苏 江蘇:jiangsu
    苏州 蘇州:suzhou
    无锡 無錫:wuxi
    浙江:zhejiang
    杭州:hangzhou
    宁波 寧波:ningbo
    温州 溫州:wenzhou
    金华 金華:jinhua
    义乌 義烏:yiwu
    福建:fujian
    厦门 廈門:xiamen
    福州:fuzhou
    武汉 武漢:wuhan
    湖北:hubei
    湖南:hunan
    长沙 長沙:changsha
    河南:henan
    郑州 鄭州:zhengzhou
    新乡 新鄉:xinxiang
    河北:hebei
    石家庄 石家莊:shijiazhuang
    西安:xian
    陕西 陝西:shaanxi
    成都:chengdu
    四川:sichuan
    绵阳 綿陽:mianyang
    云南 雲南:yunnan
    昆明:kunming
    新疆:xinjiang
    乌鲁木齐 烏魯木齊:urumqi
    安徽:anhui
    合肥:hefei
    江西:jiangxi
    南昌:nanchang
    长春 長春:changchun
    吉林:jilin
    亚洲 亞洲:asia
    东方 東方:oriental
    太平洋:pacific
    商行 贸易商行 貿易商行:trading
    科贸 科貿:technology trade
    工贸 工貿:industry trade
    机床 機床 工具机:machine tool
    数控 數控:cnc
    激光 雷射:laser
    卫星 衛星:satellite
    空间 空間:space
    太空:space
    元件:components
    零部件 配件:components
    货运代理 貨運代理:freight forwarding
    代理:agency
    高科 高科技 高新技术 高新技術:high technology
    创新 創新:innovation
    创业 創業:venture
    中国石油 中國石油:china petroleum
    煤炭:coal
    电缆 電纜:cable
    电池 電池:battery
    电源 電源:power
    电讯 電訊 电信 電信:telecom
    照明:lighting
    传感 傳感 传感器 傳感器:sensor
    雷达 雷達:radar
    导航 導航:navigation
    红外 紅外:infrared
    量子:quantum
    超级计算 超級計算:supercomputing
    计算机 計算機 电脑 電腦:computer
    互联网 互聯網:internet
    安全:security
    公安局:public security bureau
    公安:public security
    生产 生產:production
    建设兵团 建設兵團:construction corps
    兵团 兵團:corps
    解放军 解放軍:liberation army
    人民:people
    国防 國防:defense
    航海 海事:maritime
    海洋:ocean
    渔业 漁業 水产 水產:fishery
    造船:shipbuilding
    船厂 船廠:shipyard
    港务 港務:port
    码头 碼頭 终端 終端:terminal
    炼油 煉油:refinery
    橡胶 橡膠:rubber
    塑料 塑膠:plastics
    玻璃:glass
    陶瓷:ceramics
    纸业 紙業:paper
    木业 木業:wood
    服装 服裝:garment
    珠宝 珠寶:jewelry
    黄金 黃金:gold
    矿产 礦產:minerals
    稀土:rare earth
    铝业 鋁業:aluminum
    铜业 銅業:copper
    阀门 閥門:valve
    轴承 軸承:bearing
    泵业 泵業:pump
    电机 電機:motor
    马达 馬達:motor
    机器人 機器人:robot
    玩具:toys
    旅游 旅遊:tourism
    酒店:hotel
    餐饮 餐飲:catering
    教育:education
    学校 學校:school
    医院 醫院:hospital
    实验室 實驗室:laboratory
    研究:research
    协会 協會:association
    委员会 委員會:committee
    基金会 基金會:foundation
    交易所:exchange
    证券 證券:securities
    资本 資本:capital
    租赁 租賃:leasing
    广告 廣告:advertising
    顾问 顧問:consultants
    解决方案 解決方案:solutions
    环球 環球 全球:global
    世界:world
    新型:new
    中央:central
    国家 國家:national
    内蒙古 內蒙古:inner mongolia
    黑龙江 黑龍江:heilongjiang
    贵州 貴州:guizhou
    甘肃 甘肅:gansu
    海南:hainan
    广西 廣西:guangxi
    山西:shanxi
    宁夏 寧夏:ningxia
    青海:qinghai
    西藏:tibet
    中山:zhongshan
    惠州:huizhou
    烟台 煙台:yantai
    威海:weihai
    洛阳 洛陽:luoyang
    保定:baoding
    唐山:tangshan
    太原:taiyuan
    嘉兴 嘉興:jiaxing
    绍兴 紹興:shaoxing
    台州:taizhou
    常州:changzhou
    南通:nantong
    扬州 揚州:yangzhou
    镇江 鎮江:zhenjiang
    徐州:xuzhou
    泉州:quanzhou
    舟山:zhoushan
    欧亚 歐亞:eurasia
    亚欧 亞歐:asia europe
    欧洲 歐洲:europe
    俄罗斯 俄羅斯:russia
    伊朗:iran
    조선민주주의인민공화국:dprk
    조선:korea
    국제:international
    무역총회사:general trading corporation
    무역회사:trading corporation
    무역:trading
    총회사:general corporation
    주식회사:joint stock company
    회사:company
    은행:bank
    연구소:research center
    연구원:research institute
    원자력:nuclear
    과학원:academy of sciences
    과학:science
    기술:technology
    대학:university
    인민군:peoples army
    인민:peoples
    공업부:ministry of industry
    공업:industry
    국가:state
    해사감독국:maritime administration bureau
    해사:maritime
    해운:shipping
    선박:shipping
    대외:external
    건설:construction
    전람사:exhibition corporation
    전자:electronics
    정보:information
    화학:chemical
    기계:machinery
    금속:metal
    광업:mining
    석탄:coal
    보험:insurance
    합작:joint venture
    합영:joint venture
    련합 연합:united
    그룹:group
    항공:air
    관광:tourism
    로동당 노동당:workers party
    위원회:committee
    총국:general bureau
    정찰:reconnaissance
    미싸일 미사일:missile
    로케트 로켓:rocket
    시멘트:cement
    부흥:revival
    평양:pyongyang
    서울:seoul
    부산:busan
    한국:korea
    """
}
