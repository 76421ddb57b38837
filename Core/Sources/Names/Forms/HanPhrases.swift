/// Words in Chinese names of organizations that their English names translate, and places, which stand apart there.
///
/// The rest of such a name is read in pinyin. Written for this project from the usage of company registers; simplified and
/// traditional forms side by side.
enum HanPhrases {
  /// The name with the phrases in English; names without a Han character come back as they are.
  static func translated(_ name: String) -> String {
    guard name.unicodeScalars.contains(where: { (0x4E00...0x9FFF).contains($0.value) }) else { return name }
    let scalars = Array(name.unicodeScalars)
    var out = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if let (length, words) = match(scalars, index) {
        out.append(" ")
        out.append(contentsOf: words.unicodeScalars)
        out.append(" ")
        index += length
      } else {
        out.append(scalars[index])
        index += 1
      }
    }
    return String(out)
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
    深圳 深圳市:shenzhen
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
    """
}
