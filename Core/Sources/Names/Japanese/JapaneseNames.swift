/// Family and given names of Japan in characters, by their reading in Latin letters. Data of `JapaneseReading`.
///
/// Each item is a reading, as passports spell it, and the names that are read so, the items separated by a stroke; at most three
/// readings a name, the likeliest first. Source: labels of family and given names in Wikidata (CC0 1.0), as OpenSanctions'
/// rigour gathers them (MIT), where characters and kana of one name agree with its Latin spelling.
enum JapaneseNames {
  static let table = """
    abe 安倍 安武 安辺 安邊 安部 阿部 阿閉/abematsu 棈松/abiko 安孫子 阿比子/abiru 畔蒜 阿比留/abo 阿保/abui 油井/abukawa 虻川/aburada 油田/aburakawa 油川
    achiha 阿知波/achiwa 阿知破/adachi 安達 足立 阿達/adachibara 安達原/adachihara 足立原/adomi 安富/ae 亚英 亜英 亞英/aeba 饗場 饗庭/aga 阿賀/agarie 東江
    agarita 揚田/agatsuma 吾妻 我妻/agawa 阿川/agekido 上城戸/ago 吾郷 吾鄕/agui 安居院/agune 阿具根/ahagon 阿波根/aho 亚鹏 亜鵬 亞鵬/ai 会 愛 會 瑷 璦
    aiba 相叶 相羽 相葉/aichi 愛知/aida 会田 愛田 相田 艾达 英田 逢田/aigami 相上/aihara 合原 愛原 相原 粟飯原 藍原/aihoshi 相星/aijima 相嶋/aika 愛果
    aikata 相方/aikawa 相川 鮎川/aiko 亜衣子 愛子 藍子/aina 愛奈/aino 愛野/aio 相合/aiogaki 相生垣/airi 愛莉/aisawa 相沢 相澤/aishi 愛之/aishima 相島
    aisu 愛洲 愛須/aita 會田/aiura 相浦/aizawa 藍澤 逢沢 逢澤 鮎沢/aizu 会津 會津/aizumi 四十住/ajiki 安食/ajiro 足代/ajisaka 鯵坂 鰺坂/ajisawa 味沢 味澤
    akabane 赤羽 赤羽根/akabayashi 赤林/akachi 赤池/akagane 赤金/akagi 赤井 赤城 赤木/akaho 明穂 赤保 赤穂/akahori 赤堀/akahoshi 赤星/akaiwa 赤岩
    akakawa 赤川/akamatsu 赤松/akamine 赤嶺/akane 茜 茜羽/akanuma 赤沼/akao 赤尾/akaogi 赤荻/akari 朱理 朱里 灯/akasaka 赤坂/akasaki 赤崎/akase 赤瀨 赤瀬
    akasegawa 赤瀨川 赤瀬川/akashi 赤司 赤石 阿卡什/akashiba 赤柴/akashio 赤塩/akaso 赤楚/akasu 赤須/akata 赤田/akatsu 赤津/akatsuka 赤塚
    akayashiki 赤屋敷/akaza 赤座/akazome 赤染/akebi 明日/akechi 明地 明智/akedo 明戸/akemi 明美/akemoto 明本/akeno 朱野/aketa 明田
    aki 亜希 亜紀 安芸 安藝 安騎 阿基/akie 晶絵/akifusa 秋房/akiha 秋葉/akihama 秋浜 秋濱/akihiko 昭彦/akihiro 彰宏 明宏 章広/akihisa 彰久/akihito 章仁
    akiho 秋保 秋穂/akikawa 秋川/akiko 亚树子 亜樹子 亜貴子 彰子 明子 晃子 顕子/akikusa 秋草/akimasa 明正 昭政/akimi 秋生/akimoto 秋元 秋吉 秋本
    akiniwa 秋庭/akino 秋野 萩野/akio 明雄 昭雄 晃央 章夫 章雄/akioka 秋岡
    akira 亨 享 全 公 叡 启 啓 堯羅 央 審良 尭羅 彬 彬良 彰 彰良 憲 斌 旦 旭 旻 昌 明良 映 昭 昭良 昶 显 晁 晃弦 晓 晟 晢 晧 晶 暉 曄 朖 朗 滉 照 燦 瑛 璋 皎 皓 睿 秋良 章 章良 粲 耀 融 行 証 詮 諦 證 证 輝 辉 阳 阿喜良 阿岐羅 顕 顕彰 顯 鮮
    akisegawa 明瀨川 明瀬川/akishi 明司/akishita 秋下/akita 秋田/akitagawa 明田川/akitaka 亮孝 彰孝 明孝 昭孝 昭貴 晃孝 詮高 顕孝 顕隆 顕高/akitake 秋武
    akitaya 秋田谷/akito 暉人/akitomo 秋朝/akiya 秋谷/akiyama 明山 秋山 穐山/akiyoshi 穐吉/ako 阿古/akojima 阿子島/akuta 芥田/akutagawa 芥川
    akutsu 圷 安久津 阿久津/ama 安間/amacho 尼丁/amagai 天下井 雨谷/amagasa 天笠 雨笠/amagata 天方/amagi 天城/amahata 天畠/amakasu 甘粕 甘糟/amakawa 天川
    amaki 天木/amameishi 天目石/amami 天海/amamiya 雨宮/aman 阿万 阿萬/amano 天野/amari 甘利/amasaki 天崎/amata 天田/amatatsu 天達/amatsu 天津/amaya 天谷
    amayasu 天安/amazutsumi 雨堤/ameku 天久/amema 雨間/amenomori 雨森/ameyama 飴山/ami 亜美 艾米/amino 網野/amioka 網岡/amo 天羽/amuro 安室
    an 安 安姓 安氏 庵/anai 穴井/anami 穴見 阿南 阿波 阿波芽 阿波連/anan 安安/anata 穴太/anazawa 穴沢 穴澤/anda 安娜/ando 安島 安東 安藤/anegakoji 姉小路
    aneha 姉歯/anekawa 姉川/anetai 姉帯/anfu 行父/anhara 安原/anho 安保/anji 安妮/anju 杏樹/anka 安华 安華/ankichi 安吉/anna 杏奈 杏菜/annaka 安中
    anno 安野 庵野/anoh 安能/anon 愛音/anraku 安楽 安樂/ansai 安西/anzai 安在 安斉 安斎 安齋/anzo 安蔵 安藏/anzu 杏 野石杏/aoba 青羽 青葉/aochi 靑地 青地
    aoe 靑江 青江/aogi 靑柳 青柳/aoi 碧唯 葵 蒼 蒼井 靑井 青井/aojima 靑島 青島/aoki 浅尾 淺尾 靑木 青木/aoma 赤間/aomatsu 青松/aomura 青村/aono 靑野 青野
    aonuma 靑沼 青沼/aori 碧莉/aosasa 青笹/aoshima 青嶋/aota 靑田 青田/aotake 青竹/aoyama 靑山 青山/aoyoshi 靑芳 青芳/araga 荒賀/arahata 荒畑/arahori 新堀
    arai 新井 新居 荒井 阿拉伊/arakaki 新垣/arakane 荒金/arakawa 荒川/araki 墾 安良城 新木 荒城 荒木/aramaki 荒卷 荒巻 荒牧 荒蒔/aranuma 新沼/arao 荒尾
    araoka 新岡 荒岡/arasaki 新崎/arase 荒瀨 荒瀬/arashima 荒島/arata 荒田/araya 新屋 新矢/arayama 新山/arei 亚礼 亜礼 亞禮/ari 蟻/ariake 有明/arichi 有地
    arie 有江/ariga 有我 有賀/arihara 有原/ariizumi 有泉/ariji 有路/arikawa 有川/arikura 有倉/arima 有馬/arimatsu 有松/arimitsu 有光/arimoto 有本
    arimura 有村/arinaga 有永/arisa 愛梨沙 有沙 有紗/arisaka 有坂/arisawa 有沢 有澤/arishima 有岛 有島/arisu 有巢 有巣/arisue 有末/arisumi 有隅/arita 有田
    aritake 有竹/aritomo 有友/aritsune 有恒/ariyoshi 有吉/asaba 浅羽 淺羽/asabuki 朝吹/asada 浅田 淺田/asadaya 浅田家 淺田家/asaeda 朝枝/asahara 浅原 淺原
    asahi 朝日/asahina 朝日奈 朝比奈/asahiyama 旭山/asai 浅井 浅生 淺井 淺生/asaishi 浅石 淺石/asaka 浅賀 浅香 淺賀 淺香 麻夏/asakami 浅上
    asakawa 朝川 朝河 浅川 淺川/asako 麻子/asakuma 朝熊 朝隈/asakura 浅倉 浅蔵 淺倉 淺藏 麻倉/asakusa 浅草 淺草/asamaki 麻蒔
    asami 下見 朝海 朝深 朝美 朝見 浅水 浅海 浅美 浅見 淺海 淺見 阿佐美 麻美 麻見/asamiya 朝宮 浅宮 淺宮/asamura 浅村 淺村/asano 朝野 浅野 淺野
    asanoma 麻野間/asanuma 浅沼 淺沼/asaoka 朝岡 浅岡/asashima 浅島/asato 安里 浅利 淺利/asayama 朝山 浅山 淺山/ashibe 芦辺 蘆辺/ashida 芦田
    ashidachi 足達/ashihara 芦原/ashika 足鹿/ashikaga 足利/ashikari 芦刈/ashikawa 芦川/ashiki 足木/ashina 芦名/ashio 芦尾/ashitaka 足高/ashitomi 安次富
    ashizawa 芦澤/ashizu 芦津/ashizuka 足塚/aso 朝倉 相蘇 阿相 阿鼠 麻生/asoda 阿曽田/asuka 明日香/asukai 飛鳥井 飛鳥居/asuke 足助/asumi 阿隅/ata 阿多
    atada 熱田/atae 与 與/atagi 安宅/atai 値/atami 熱海/ato 阿斗/atoda 阿刀田/atoji 跡治/atomi 跡見/atonakasuji 後仲筋/atsuchi 厚地/atsuhiko 敦彦
    atsuko 敦子/atsumaro 篤麿/atsumi 厚見/atsuo 淳夫/atsushi 厚 惇 敦 敦史 淳 笃史 篤 篤史 篤司/atsuto 厚人/atsuya 厚谷/atsuyoshi 渥美/awabuchi 泡渕
    awaji 淡路/awaka 阿波加/awakura 粟倉/awamori 粟森/awano 淡野 粟野 阿波野/awata 粟田/awatsu 粟津/awaya 淡谷 粟屋 粟谷/awazuhara 粟津原
    aya 亜弥 彩 朱 綾/ayabe 綾部/ayaka 礼華 綾佳/ayako 亜弥子 絢子 綾子/ayame 纐纈/ayane 彩音/ayano 綾野/ayanokoji 綾小路/ayase 綾瀨 綾瀬/ayata 彪汰
    ayato 彩斗/ayatsuka 綾塚/ayumi 步美 歩美/ayumu 歩夢/azakami 阿座上/azama 安座間 安座间 風間/azechi 畦地/azegami 畔上/azekawa 阿瀨川 阿瀬川
    azemoto 畦元/azewaki 畔脇/azuhata 小豆畑/azumane 東根/azumi 安住 安栖 安積 阿澄/azusa 梓/baba 巴巴 馬場/babazono 馬場園/bafuchi 馬渕/bai 陛 陛姓 陛氏
    baiha 梅坡/baiko 培兴 培興/baiton 梅墩/baitsu 培栋 培棟/baku 獏/ban 播 晚 晩/bando 板東 盤戸/banjo 番場/banno 阪埜/banrai 万来 萬來/banshoya 番匠谷
    banzai 伴在 萬歳/basho 場勝/befu 別府/bekku 別宮 戸次/benisawa 紅澤/benno 弁野 辨野/benshi 勉之/bessho 別処 別所 別處/betsui 別井
    bi 弥 弥姓 弥氏 彌 彌姓 彌氏 瀰/bigi 美琪/bin 閔 閔姓 閔氏 闵 闵姓 闵氏/binkai 敏凯 敏凱/birukawa 尾留川/bisa 瀰作/bizen 備前
    bo 慕 慕姓 母 薄 薄姓 薄氏/bogaki 坊垣/bogen 孟諺 孟谚/boi 薄井/bojo 坊上 坊城/bokei 孟启 孟啓 孟啟/bokurin 墨林/bonno 盆野/bote 棒手/bu 武
    buchimaru 駮丸/bui 武井 蒲衣/bukei 丰庆 豊慶 豐慶/bukyu 无咎 無咎/buma 武馬/bun 問 問姓 問氏 文 文姓 文氏 汶 问 问姓 问氏/bunbo 文母/bundo 豊道 豐道
    bunei 文英/bunen 文淵 文渊/bungan 雯雁/bunkei 文庆 文慶/bunrin 文林/bunsei 文正/bunson 文村/bunsui 文瑞/bunya 文彌/bunyu 文裕/bunzaburo 文三朗
    buson 蕪村/busujima 毒島/butani 部谷/chachin 茶珎/chaki 茶木/chamoto 茶本/chano 差诺/chaya 茶谷/chi 智 智姓 智氏 池 池姓 池氏 知 知姓 知氏/chiba 千葉
    chibasaki 千葉崎/chibayama 千葉山/chibazakura 千葉桜/chichibu 秩父/chichu 致中/chie 千絵 知恵/chieko 千恵子 千枝子 智映子/chifu 千布/chiga 智雅
    chigira 千明 千木良/chigiri 知切/chigusa 千種/chihara 千原 市原 茅原/chiharu 千悠 千春 千陽/chihaya 千早 千速/chihiro 智優/chiho 千帆
    chijiwa 千々和 千々岩 千々石 千千和 千千岩 千千石/chika 千夏 千賀 千贺 千香 智佳 近/chikai 千穎/chikako 智香子 知佳子/chikamatsu 近松/chikami 千頭
    chikamochi 近持/chikamoto 近本/chikanami 近並/chikaoka 近岡/chikawa 千川/chiku 竹 竹姓 竹氏/chikuji 築地/chikuko 千久子/chikura 千蔵 千藏/chikyu 知久
    chimei 智銘 智铭/chimura 千村/chin 陈 陈姓 陈氏 陳 陳姓 陳氏/chinami 因/chinen 知念/chino 千野 知野 茅野/chinzei 鎮西/chirai 知礼 知禮/chisa 千彩
    chisaka 千坂/chisato 千智 千束 知里/chishima 千島/chiso 地宗/chitayo 千多代/chitoku 智徳/chitose 千歲 千歳/chitoseya 千年屋/chiu 智雄/chiya 千谷
    chiyo 千代/chiyoda 千代田 千田/chiyoko 千代子/chiyomatsu 千代松/chiyonobu 千代延/chiyota 千代太/chizaki 千崎/chizuko 千鶴子
    cho 宁 张 张姓 张氏 張 張姓 張氏 澂 褚 褚姓 褚氏/chogan 長源 长源/choho 長包/chohryoh 長嶺/choichiro 長一郎/chokai 鳥海/chokei 長慶 长庆/chokyu 長久
    chomabayashi 蝶間林/chonami 長南/chono 丁野 蝶野/choro 長竜 長龍 长龙/chosa 帖佐/chotoku 長徳 长德/choya 長谷/chubu 中武/chugo 中後/chugun 中郡
    chuhachi 中鉢/chuichiro 忠一郎/chujo 中條/chukei 仲敬/chuma 中馬/churi 中莱 中萊/chusei 中正 忠政/chusho 中上/chuto 中頭/chuuetsu 中越
    dai 乃 代 代姓 代氏 遆 遆姓 遆氏/daichi 大智/daigobo 大悟法/daiji 大二/daijiro 大二郎/daiki 大喜 大暉 大樹 大輝/daimo 大茂/daisaku 大作
    daisuke 大介 大佑 大助 大裕 大輔/daizaburo 大三郎/daizo 大蔵 大藏/dan 団 團/danbara 段原/danmoto 段本/dannoue 檀上/danura 壇浦/danzaki 檀崎
    date 伊達 舘/dazai 太宰/degawa 出川/deguchi 出口/deki 出来/dekune 出久根/demura 出村/den 田 登 粘 粘姓 粘氏/denda 傳田/denmizu 殿水/deno 出野/do 儜
    doan 堂安/doba 道場/dobayashi 堂林/dochi 土地/dodo 百々 百百/dogaki 堂柿/doguchi 洞口/dohmoto 堂本/doizoe 土井添/dojo 道上/doke 道家/doki 道喜
    doko 土光 堂故/doman 道満 道滿/domeki 百目鬼/domori 堂森/donohashi 百橋/donoue 土上/dosho 土性 道正/doya 銅冶/dozono 堂園/ebana 江花
    ebata 恵畑 惠畑 江畑/ebato 江波戸/ebe 江部/ebihara 海老原/ebiike 海老池/ebimoto 海老本/ebina 海老名 蛯名/ebisawa 海老沢 海老澤 蛯沢 蛯澤/ebisu 蛭子
    ebisui 戎井/ebisuoka 戎岡/ebuchi 江淵/echigo 越後/echikawa 越川/echizen 越膳/echizenya 越前屋/eda 埃达 枝 榎田/edagawa 枝川/edahiro 枝広 枝廣
    edakubo 枝久保/edamatsu 枝松/edano 枝野/edo 江戶 江戸 江藤/edoya 江戶家 江戸家/egawa 恵川 江河/egi 惠木 江木/egihata 江木畠/egoshi 江越
    eguchi 恵口 江口/egura 江蔵 江藏/egusa 得草 江種 江艸 江草/ehara 榎原 江原/ehashi 江端/ei 咏 栄 榮 永 炅 炅姓 炅氏 盈 英 詠/eigen 英源/eiichi 栄一
    eiji 映二 栄二 栄司 栄次 栄治 榮二 榮次 榮治 永二 永治 瑛二 英二 英児 英司 英嗣 英士 英志 英次 英治 鋭治
    eijiro 映次郎 栄二郎 栄次郎 栄治郎 永二郎 永次郎 英二郎 英次郎 英治郎 鋭次郎/eikan 詠漢/eiki 栄喜/eikichi 栄吉 永吉/eiko 英子/einuma 永沼
    eio 栄男 英雄/eioka 永岡/eisaku 英作/eise 永瀨 永瀬/eishi 英史/eishiro 英四郎/eisuke 英介/eito 永戸/eizaburo 英三郎/eizo 栄蔵/ejiri 江尻/ekami 江上
    ekawa 江川/eki 恵木/eko 乃光/ema 依馬 江馬/emi 愛実 永見 江見/emiko 微笑子 恵三子 恵美子/emiri 恵美理/emiya 江宮/emori 江守 江森
    emoto 恵本 惠本 柄本 江本/en 偃 琬 琰/enami 榎南 榎波/enari 江成/enatsu 江夏/enda 円田 園田 塩田 猿田 薗田 鹽田/endate 円舘
    endo 円堂 圓堂 圓藤 圓道 延藤 猿渡 遠藤/enen 燕燕/enheki 琬碧/enhin 远平 遠平/enishi 江西/enjoji 遠城寺/enka 婉霞/enmei 延命 延明/enna 燕南/enoki 榎木
    enokidani 榎谷/enokido 榎土 榎戸/enokimaru 榎木丸/enokizono 榎園/enomoto 榎本/enosawa 絵野沢 繪野澤/enseki 煙石/entei 娟呈/entsu 延东 延東
    entsuba 円鍔 園鍔 圓鍔/enya 塩冶/enyama 円山 圓山/eri 江里/eriguchi 江里口/erika 埃丽卡 恵里香 絵里香/eriko 栄理子 江里子 絵里子 繪里子/erina 恵利奈
    esaka 江坂/esaki 江崎/esawa 会沢 會澤 江沢 江澤/eshi 乃志/eshima 江島/eshita 江下/eshun 英俊/esu 亚洲 亜洲 亞洲 会洲 會洲/eta 依田/eto 江頭 衛藤 衞藤
    etsuchi 越智/etsuda 悅田 悦田/etsuko 悦子/etsunobu 悦延/etsuo 悦男/eyama 江山/eyo 会耀 會耀/ezoe 江副
    fu 不 傅 傅姓 傅氏 抚 撫 普 普姓 普氏 父 甫 符 符姓 符氏 苻 苻姓 苻氏/fuchi 渕/fuchigami 淵上/fuchina 渕名/fuchino 淵野/fuchioka 渕岡/fuda 浮田
    fudetani 筆谷/fudeyasu 筆保 筆安/fudono 不殿/fueki 笛木/fueoka 笛岡/fueta 笛田/fuha 不破/fui 不移/fuji 不二 冨士 富士/fujibayashi 藤林/fujichika 藤近
    fujie 藤枝 藤江/fujihira 藤平/fujii 藤井/fujiike 藤池/fujikawa 富士川 藤川/fujiki 藤木/fujimagari 藤曲/fujimaki 富士巻 藤収 藤牧/fujimatsu 富士松 藤松
    fujimi 富士美/fujimori 藤森/fujimoto 冨士本 富士本 藤下 藤元 藤本/fujimura 藤村 藤邑/fujinaga 藤永/fujinaka 藤中/fujinami 藤波/fujinawa 藤縄 藤繩
    fujino 藤乃/fujinuma 藤沼/fujio 藤尾/fujioka 藤岡/fujioto 藤音/fujiro 藤浪/fujisawa 藤沢 藤泽 藤澤/fujise 藤瀨 藤瀬/fujishige 藤重/fujishima 藤島 藤嶋
    fujishiro 藤代 藤白/fujisho 藤生/fujisue 藤末/fujita 冨士田 富士田/fujitake 藤武 藤竹/fujitate 藤立/fujitomi 藤富/fujitsuka 藤塚 藤墳/fujiyoshi 藤吉
    fujizaki 藤崎/fuka 風佳/fukabori 五六/fukai 深井/fukami 深水 深海 深美 深見/fukao 深尾/fukasaku 深作/fukasawa 深澤/fukase 深瀨 深瀬/fukashi 富樫
    fukashiro 深代/fukata 深田/fukatami 深民/fukatsu 深津/fukawa 府川 深川/fukaya 染谷 深谷/fukazawa 深沢/fukiage 吹上/fukihara 冨貴原 富貴原/fukino 吹野
    fukiura 吹浦/fukoin 普光院/fuku 福/fukuba 福庭/fukube 服部 福部/fukuchi 福地/fukuda 福田/fukue 福栄 福江/fukuen 福円 福圓/fukuhara 普久原 福原
    fukui 福井 福居/fukukawa 福川/fukuke 福家/fukuma 福間/fukumi 副見/fukumori 福森/fukumoto 福元 福本/fukumura 福村 福邑/fukunaka 福永/fukunishi 福西
    fukuo 福尾 福王/fukuoji 福王寺/fukuoka 福岡/fukura 福良/fukurai 福來 福来/fukurin 福临 福臨/fukusawa 福沢 福澤/fukuse 福世/fukushi 福士/fukushige 福重
    fukushima 副島 福島 福嶋/fukutake 福武/fukutaki 福滝 福瀧/fukutani 福谷/fukutaro 福太郎 福太郞/fukute 福手/fukutome 福留/fukutomi 福富/fukuwa 福和
    fukuyama 福山/fukuzawa 達哉/fukuzono 福園 福薗/fukuzumi 福住 福積/fuma 夫馬/fumi 富井/fumihiko 文彦/fumiko 文子/fumio 文男 文雄/fumita 文田
    fumitake 文武/fumitoshi 文俊/fumiya 郁也/fumon 普門/fun 芬/funada 船田 鮒田/funahashi 舟橋 船橋/funaki 舟喜 船木/funakoshi 舟越 船越/funakubo 舟久保
    funakushi 船串/funamizu 船水/funamoto 船本/funamura 船村/funao 船尾 船隠/funashita 船下/funato 船戶 船戸/funatsumaru 舩津丸/funayama 舟山 舩山
    funazu 船津/furihata 降旗/furiya 降矢/furudono 古殿/furue 古江/furuhashi 古橋/furuichi 古市/furuike 古池/furukata 古坚 古堅/furumaya 古厩
    furumoto 古元 古本/furusaki 古崎/furushikiri 古閑/furushiro 古城/furushoh 古庄 古荘/furusumi 両角 兩角/furuta 古田/furutachi 古館/furutaka 古高
    furuto 古藤/furuumi 古海/furuya 古家 古谷 降屋 降谷/fusaho 房穂/fusegawa 布瀬川/fusekawa 布施川/fushida 藤田/fushihara 藤原/fushimaki 藤卷 藤巻
    fushimi 伏見/fusho 富勝 富胜/futaba 二場 二羽/futada 二田/futagami 二上 二神/futahashi 二橋/futaishi 二石/futakado 二角/futaki 舟木
    futamase 二間瀨 二間瀬/futami 二美 二見/futara 二荒/futatsugawa 二川/futatsugi 二木/futatsuya 二矢/futenma 普天間/fuu 楓/fuyama 船山/fuyu 楓由
    fuyuhiko 冬彥 冬彦/fuyuki 冬樹/ga 卧 臥/gabe 我部/gahara 蒲原/gaito 垣內 垣内/gakiya 我喜屋/gaku 岳 岳姓 岳氏/gakuro 学良 學良/gakusai 乐际 楽際 樂際
    gamano 蒲野/gan 丸 雁 顏 顏姓 顏氏 顔 颜 颜姓 颜氏/ganaha 我那覇/gane 元英/gankan 元侃/ganko 元浩/ganson 元逊 元遜/garasawa 柄沢 柄澤/gasa 賀佐
    gaun 臥雲/ge 倪 倪姓 倪氏 儿 児 兒 澥/gejo 下条 下條/gemma 弦間 源馬/gen 元 源 諺 谚/genba 玄葉/genda 玄田/geniku 彥毓 彦毓/genki 元木 元気
    gennojo 源之丞 源之亟/genro 显龙 顕龍 顯龍/gensui 元瑞/genta 元田/geu 垚/gi 仪 仪姓 仪氏 儀 儀姓 儀氏 宜 宜姓 宜氏 疑/gibo 儀保 宜保/gibu 儀武
    gihachiro 義八郎/gima 儀間/gintoki 銀時/gionji 祇園寺/giro 其亮/giryo 宜凌/gishin 仪深 儀深
    go 五 五姓 五氏 吳 吳姓 吳氏 吴 吴姓 吴氏 呉 璩 語 语 遽 遽姓 遽氏 魚 鱼/goda 合田 郷田 鄕田/godai 五代 伍代/godaiin 五大院/godo 午堂 語堂 语堂
    goi 五井/goitsuka 五位塚/goji 郷司 鄕司/gojo 五条 五條/gojobori 五條堀/goka 五箇 伍賀/gokaya 五谷/gokita 五木田/goku 极 極/gokubu 玉凤 玉鳳
    gokudo 玉堂/gokura 郷倉 鄕倉/gokuso 玉相/gomi 五味/gomikawa 五味川/gomioka 五味岡/gomisawa 五味沢 五味澤/gomyo 五明/gondaira 権平/gonke 元瑰
    gonku 元休/gonmori 権守/gonnohyoue 権兵衛/gonohe 五戶 五戸/gonoi 五野井/gonsu 健聡 健聪 健聰/gorai 五來 五来 牛來 牛来/goriki 剛力/goro 五老
    goromaru 五郎丸/gorotani 五郎谷 五郞谷/goseda 五姓田/goseki 五関 五關/gosho 五所/gotanda 五反田/goto 五島 五嶋 五東 五藤 后藤 後藤
    gotoda 五斗田 古藤田 小藤田 後藤田/gotsubo 五坪/gotsuji 五辻/gouen 強燕 强燕/goya 合屋 吴屋 呉屋/goza 呉座/gozu 五頭/gu 具 具姓 具氏 梧 沪 滬
    gudaku 弘鈬 弘鐸 弘铎/gunshi 郡司/guro 洪量/gushikata 具志堅/gushima 具嶋/guzu 梧桐/gyobu 形部 行歩/gyobun 晓文 暁文 曉文/gyoji 行仕/gyokuko 玉衡
    gyokutei 玉婷/gyoso 衡湘/ha 坝 壩/haatahara 畑原/haba 羽場/habano 幅野/habu 土生 波風 羽生/hachijo 八条 八條/hachimura 八村/hachinohe 八戶 八戸
    hachiro 鉢呂/hachishima 八島/hachisuka 蜂須賀/hachiya 蜂谷/hachiyaku 八役/hadani 波谷/haga 羽下 羽賀 芳賀/hagami 葉上/hagano 波賀野/hagi 萩
    hagihashi 八木橋/hagimori 萩森/hagimoto 萩元 萩本/hagio 萩尾/hagiri 羽切/hagishima 萩島/hagiuda 萩生田/hagiya 萩谷/hagoromo 羽衣/haibara 埴原 灰原
    haida 拜田 拝田 灰田/haigoku 佩玉/haino 灰野/hajime 一 初 肇/hakamada 羽鎌田/hakaridani 斗谷/hakariya 秤屋 計屋/hakase 葉加瀨 葉加瀬/haketa 羽毛田
    hakkaku 八角/hakoda 箱田/hakosaki 箱崎/hakubun 博文/hakusu 伯琮/hama 播磨 波間 浜 濱/hamabe 浜辺 濱邊/hamada 濱田 濵田/hamaguchi 浜口 滨口 濱口
    hamahata 浜畑 濱畑/hamaji 浜地 濱地/hamakado 浜門 滨角 濱角 濱門/hamakawa 浜川 濱川/hamaki 八卷 八巻/hamamoto 浜本 濱本/hamamura 浜村 滨村 濱村
    hamana 浜名 濱名 濵名/hamanaka 浜中 濱中 濵中/hamanishi 浜西 濱西/hamano 浜野 濱野/hamao 浜尾 濱尾 濵尾/hamasaki 浜崎 滨崎 濱崎/hamashita 浜下
    hamasu 濱洲/hamata 浜田/hamatani 浜谷 濱谷/hamatsu 浜津 濱津/hamaue 浜上 濱上 濵上/hamaya 浜屋/hamayotsu 浜四津 滨四津 濱四津/hamba 半場
    hammaiba 飯米場/hamuro 葉室/han 坂 潘 盘 盘姓 盘氏 盤 盤姓 盤氏 範 范/hana 汉娜/hanabusa 花房/hanada 花田/hanafusa 華房/hanagata 花形/hanage 鼻毛
    hanai 花井/hanako 花子 華子/hanami 華実/hanamori 花守 花森/hanamoto 花本/hanamura 花村/hanaoka 花岡/hanasaki 花崎/hanashi 葉梨/hanashima 花島
    hanashiro 波名城 玻名城 花城 英城/hanato 花登/hanawa 花輪/hanaya 花家 花谷/hanayagi 花柳/hanayama 花山 華山/hanazawa 花沢 花澤/hanazono 華園
    hanazumi 花角/hando 飯銅/hane 羽根/haneda 羽根田/hanegawa 羽川/haneishi 羽石/hanetori 羽鳥/hangai 榛谷/hani 羽仁/hanioka 埴岡/hanji 判治
    hankan 繁灏 繁灝/hanke 判家/hanmura 半村/hanno 伴野 坂野/hannya 般若/hanryu 畔柳/hansen 飯泉/hanya 半谷 飯谷/hanyuda 羽生田/hanzawa 榛沢 榛澤
    haoka 羽岡/hara 原 哈拉/harada 原田/harafuji 原藤 服藤/haraguchi 原口/harako 原子/harama 原間/harano 原埜 原納 原農 原野/harase 原瀨 原瀬
    harashima 原島/harashina 原科/harayama 原山/harigaya 針谷/harikae 張替/harikai 針貝/harimoto 张本 張本/harita 張田/haru 晴 遥/haruhiro 晴弘
    haruhito 治一/haruka 春花 晴加 陽花/harukawa 春川/haruki 悠陽 春木 晴生/haruko 治子/haruma 春間 春馬/harumi 春見/harumichi 晴通/harumoto 春本
    haruna 春七 春名 春菜/haruno 春野 晴野 榛野/haruo 春郎 晴男/haruoka 春岡/haruta 陽太/harutada 温忠
    haruto 悠翔 春人 晴人 晴斗 治人 温大 遥大 遥斗 陽人 陽大 陽斗 陽翔/haruya 陽耶/haruyama 春山/haryu 針生/hase 波瀨 波瀬/hasegawa 幡瀨川 幡瀬川 長谷川
    hasekura 支倉/haseyama 長谷山/hashi 橋/hashiba 橋場 羽柴/hashida 端田/hashiguchi 橋口/hashihira 橋平/hashii 橋井/hashimoto 橋下 橋元 橋本
    hashimura 橋村/hashino 橋野/hashioka 橋岡/hashiratani 柱谷/hashiru 走/hashita 橋田/hashitsume 橋爪 橋詰/hashiura 桥浦 橋浦/hashiyama 端山/hasui 蓮井
    hasuike 蓮池/hasumi 羽住 羽隅 荷見 葉住 蓮実 蓮實 蓮未 蓮水 蓮美/hasunuma 蓮沼/hasuwa 莲轮 蓮輪/hata 波多 畑 畠 端 羽田/hatada 畑田/hatai 畑井
    hatakeyama 畑山 畠山/hatanaka 畑中 畠中/hatani 八谷/hatano 幡野 波多野 波夛野 波田野 畑農 畑野 籏野 羽多野 羽田野/hatao 畑尾/hataoka 畑岡/hatate 旗手
    hataya 幡谷/hatoyama 鳩山/hatsue 初枝/hatsukano 初鹿野/hatsukawa 初川/hatsune 初根 初音/hatsuo 初夫/hatsuse 初瀬/hatsusegawa 初瀬川/hatsutaro 初太郎
    hatsuyama 初山/hatsuzawa 初沢 初澤/hatsuzo 发祥 発祥 發祥/hatta 八太 八田/hattanda 八反田/hayabusa 早房/hayafune 早船/hayakawa 早川 早河
    hayama 早山 羽山 葉山/hayami 早見 速水 速見/hayamizu 早水/hayano 早野/hayasaka 早坂/hayasaki 早崎/hayase 早瀨 早瀬/hayasegawa 早瀨川 早瀬川/hayashi 林
    hayashibara 林原/hayashida 林田/hayashii 林井/hayashima 早島/hayashiya 林家 林屋/hayasugi 早杉/hayata 隼太 隼田/hayate 颯/hayato 勇斗 早飛 隼人
    hayatsu 早津/hazama 挟間 挾間 羽佐間 羽佐间 羽様/hazekawa 櫨川/hazuma 弭間/hazumi 筈見 羽澄 羽純/hei 昺 秉 秉姓 秉氏/heihachiro 平八郎/heishi 瓶子
    heito 兵頭/heizaburo 丙三郎 平三郎/heizo 平三 平蔵/heki 壁 璧 碧 碧姓 碧氏 闢/hekika 碧霞/henmi 辺見 逸見 邉見 邊見/henomatsu 舳松/henshushi 扁舟子
    hentona 辺土名 邉土名 邊土名/hi 柄 比 毗 毗姓 毗氏 毘 毘姓 毘氏 泌 濞 秘 秘姓 秘氏 辟 辟姓 辟氏/hiba 干場/hibata 日幡/hibiki 時響/hibiya 日比谷
    hichi 毕 珌 畢 荜 蓽/hida 氷田 緋田/hidaka 日高/hideaki 日出昭 瑛研 秀亮 秀彬 秀彰 秀招 秀昂 秀明 秀昭 英明 英昭/hidegoro 秀五郎/hidejima 秀島
    hideki 秀樹/hidemi 英実/hidemura 秀村/hidenori 秀憲 英則/hideo 秀夫 英生/hideomi 英臣/hidetaka 英孝/hidetoshi 秀俊 英利/hideyo 英代
    hideyuki 秀之 秀幸 秀行 英之 英幸 英行/hido 肥土/hieda 日枝/hiei 日江井/hiejima 比江島/hieno 日恵野 日惠野/hieta 稗田/hifumi 一二三/higa 比嘉
    higaki 日垣 桧垣/higano 日向野 氷鉋/higasa 日笠/higashikuni 东久 東久邇/higashioka 東岡/higashionna 東恩納/higashitani 東谷/higashizono 東園
    higata 干潟/higo 比護 肥後 肥田/higuchi 樋口 火口/higure 日暮/hihara 日原/hihino 日比野/hiiragi 柊木/hiji 日置 臂/hijikata 土方/hikami 冰上 氷上
    hikaoka 光岡/hiken 丕显 丕顕 丕顯/hiki 日比 比企/hikichi 引地 挽地 曳地 曵地/hikima 引間/hikisaka 引坂/hikita 引田/hikiyashiki 引屋敷/hikogoro 彦五郎
    hikosaka 彥坂 彦坂/hikoyama 彥山 彦山/himawari 向日葵/himeda 祕田 秘田/himejima 姫嶋/himeka 妃翔/himemiya 姫宮/himeno 姫野/himeoka 姫岡/himi 氷見
    himino 氷見野/himoto 樋元 樋本 緋本 肥本/himuro 氷室/hina 陽奈 雛/hinago 日名子/hinano 陽菜/hinata 陽向/hineno 日根野/hino 日野/hinohara 日野原
    hinoishi 日野石/hinoki 桧 檜/hinokio 檜尾/hinomoto 日本/hinonishi 日野西/hinuma 日沼/hioki 日沖/hirabaru 平原/hirabayashi 平林/hirado 平戸/hiraga 平賀
    hiraguchi 平口/hirahata 平畑/hirai 平井/hiraide 平井出 平佐田 平出/hiraishi 平石/hiraiwa 平岩/hirakagawa 平鹿川/hirakata 平方/hirakawa 平川
    hiraki 平城 平木 開/hirako 平光 平子/hirakose 平小瀬/hiraku 平工/hirama 平間/hiramaki 平牧/hiramasu 平桝/hiramatsu 平松/hiramoto 平本/hiranabe 平鍋
    hirano 平野/hiranuma 平沼/hirao 平尾 平生/hiraoka 平岡/hirari 敏捷/hirasaki 平崎/hirasawa 平沢 平澤/hirase 平瀨 平瀬/hirashima 平島/hirata 平田 枚田
    hiratai 平体 平體/hirate 平手/hirato 平藤/hiratsuka 平塚/hirayama 平山/hiroaki 博昭 寛明 洋明 裕明/hiroatsu 博厚/hiroe 弘恵/hirofuji 広藤 廣藤
    hirofumi 博史 宏史 宏文 寛文 広文 弘文 洋史 洋文 浩史 浩文 裕史 裕文/hirohama 広浜 廣濱/hirohashi 広橋 廣橋/hirohata 広畑 廣畑/hirohide 博英 汎秀 裕英
    hirohisa 宏壽/hirohito 博仁/hiroi 廣井/hiroike 広池 廣池/hirokami 廣上/hirokatsu 博且/hirokawa 広川 廣川/hirokazu 博和 弘和
    hiroki 宏気 寛樹 寛貴 広木 廣木 弘樹 洋輝 浩樹 裕樹 裕貴/hiroko 弘子 浩子
    hiromasa 丈聖 博公 博匡 博政 博方 博正 博雅 哲万 啓正 啓眞 大将 大雅 太将 宏優 宏昌 宏正 宏真 宏雅 寛大 寛正 広匡 広当 広征 広政 広正 広當 広雅 弘勝 弘将 弘將 弘政 弘正 洋昌 洋正 洋雅 浩将 浩昌 浩正 浩雅 紘昌 裕將 裕政 裕正 裕真 裕雅
    hiromatsu 広松 廣松 弘松/hiromi 大海 広美 弘美/hiromichi 弘道/hiromori 廣森/hiromu 裕務/hiromura 広村 廣村/hironaga 広永 広長 廣永 廣長
    hironaka 広中 廣中 弘中/hironao 博尚 博直 宏尚 宏直 寛直 廣直 弘尚 弘直 敬直 泰直 洋尚 浩尚/hirono 廣野
    hironobu 公伸 博伸 博信 博宜 博宣 博展 博延 博暢 博述/hironoshin 廣之進/hiroo 博夫/hirooka 広岡 廣岡/hirosawa 広沢 廣澤/hirose 広瀬 廣瀨 弘瀬
    hirosegawa 広瀬川 廣瀨川
    hiroshi 凞 博之 博嗣 博士 博志 博視 坦 大史 大士 大志 完 宏之 宏司 宏至 宙士 寛史 寛司 寛志 尋 尋史 尋士 広士 広始 廣 廣士 廣次 弘史 弘嗣 弘至 恕 拓 拓史 拓志 昊 比呂司 比露思 汎 汪 洋司 洋志 洽 浩 浩之 浩資 溥 煕 熈 熙 碩 碩志 祐 紘史 紘嗣 紘士 紘志 裕 裕之 裕嗣 郭志
    hiroshige 广重/hiroshima 広島 廣島/hirosue 広末 廣末/hirosuke 博介 博資 寛介 広介 広助 広相 廣介 弘介 弘昌 弘輔 泰佑/hirota 広田
    hiroto 博人 啓人 大登 大翔 宏人 寛人 寛斗 広人 弘人 洋人 浩人 裕人/hirotoshi 弘敏/hirotsu 広津 廣津/hirotsuru 広津留 廣津留/hirouchi 広内 廣内
    hirowatari 広渡 廣渡
    hiroya 博也 啓也 大也 大弥 大耶 宏哉 寛也 寛弥 広弥 広谷 廣谷 弘也 弘弥 拓弥 比呂也 洋也 浩也 浩哉 浩弥 碩哉 紘也 紘矢 裕也 裕哉 裕弥
    hiroyoshi 博義 啓義 廣吉 廣好 廣義
    hiroyuki 博幸 博行 啓之 大由 宏幸 宏行 寛之 寛幸 寛行 広之 広幸 広行 廣幸 廣行 弘之 弘幸 弘行 洋之 洋幸 洋行 浩幸 浩行 祐之 祐幸 祐行 紘之 裕幸 裕行
    hirozo 弘蔵/hiruma 昼間 晝間/hiruta 昼田 晝田/hisahito 悠仁/hisai 久井/hisajima 久岛 久島/hisako 久子 妃佐子 寿子/hisamoto 久本
    hisao 久雄 壽男 央生 寿男/hisaoka 久岡/hisataka 久高/hisatake 久武/hishijima 比志島/hishikari 菱刈/hishikawa 菱川/hishiki 菱木/hishinuma 菱沼
    hishiya 菱谷/hishiyama 菱山/hita 樋田/hitoma 比留間/hitomatsu 一松/hitoshi 仁/hitotsuyama 一山/hitsusa 必洒 必灑/hiura 日浦/hiwada 鶸田/hiwano 肥和野
    hiwasa 日和佐/hiwatashi 樋渡/hiyama 桧山 檜山 蔭山/hiyoshi 日吉/hizawa 日沢 日澤/hizume 日爪 日詰 樋爪 蹄/ho 浦/hoashi 保芦 帆足/hobara 保原
    hobo 保母 保浦/hoda 保田 宝田 寶田/hodono 程野/hodotsuka 程塚/hoei 豊永 豐永/hogetsu 宝月 寶月/hojo 北条 北條/hokari 穂刈 穗刈/hoki 保木
    hokun 宝君 寶君/hokusai 北斎/hokuto 北斗/homan 宝満 寳滿/homma 本間/honaga 保永 補永/honami 保奈美 本阿彌/honbayashi 本林/honbu 本部
    honda 本夛 本田 誉田/hondo 本堂/hongo 本郷 本鄕/honhashi 本橋/honiden 本位田/honjo 本城 本庄 本庶 本所/honjoya 本庄谷/honkawa 本川/honmura 本村
    honna 本名/honnami 本並/hono 芳野/horayama 螺山/hori 保利 保里 堀/horiba 堀場/horibe 堀辺 堀邊 堀部/horichi 堀池/horide 堀出/horie 堀江 塹江
    horigami 堀上/horigome 堀米/horii 堀井/horikawa 堀川/horiki 堀切/horiko 堀古/horikoshi 堀越/horikuchi 堀口/horimoto 堀本/horino 堀埜 堀野/horio 堀尾
    horioka 堀岡/horishima 堀島/horiuchi 堀之內 堀之内 堀內 堀内/horiwaki 堀脇/horiyasu 堀安/hosaka 保坂 穂坂 穗坂/hosako 穂迫/hosaya 細矢/hoshi 保志 星
    hoshida 星田/hoshide 星出/hoshihara 星原/hoshijima 星島/hoshikawa 星川/hoshimi 星見/hoshina 保科 星名/hoshino 干野 斗野 星乃 星埜 星野/hoshiyama 星山
    hosoe 細江/hosoi 細井 細居/hosoiri 細入/hosokai 細貝/hosokane 細金/hosokawa 細川/hosoma 細馬/hosomi 細見/hosono 細野/hosota 細田/hosotani 細谷
    hosoyamada 細山田/hosu 邦壽 邦寿/hota 鴇田/hotaro 豊太郎 豐太郞/hotaru 蛍 螢/hotate 保立/hotehama 保手浜 保手濱/hotei 布袋/hotogi 仏木 佛木 缶
    hotohara 萤原 蛍原/hotta 堀田 本多/hou 宝 宝姓 宝氏 寶 寶姓 寶氏 昉 朋/hoya 朴谷/hozono 穂園 穗園/hozumi 保泉 八朔日 穂積 穗積/hyakutake 百武
    hyogo 兵吾/hyou 凭 凴 平 憑 馮/hyoudou 兵藤/hyuga 日向/hyuma 飛雄馬/iana 井穴/iba 井場 伊庭 射場 射庭/ibaragi 伊原木/ibata 井端/ibayashi 井林/ibe 伊部
    ibi 揖斐/ibina 蝦名/ibuki 伊吹/ibusuki 指宿/ichiba 一場 市場/ichibanboshi 一番星/ichibayashi 一林/ichida 一田 市田/ichidera 一寺/ichien 一圓
    ichige 市毛/ichigetsu 一月/ichihagi 一迫/ichihara 一原 櫟原/ichihashi 一橋 市橋/ichiho 一穂 一穗/ichii 一井 市井 櫟/ichiji 伊知地/ichijiri 市尻
    ichijo 一乗 一乘 一条 一條/ichikawa 一川 市川/ichiki 一木 市來 市来/ichikura 一倉 市倉/ichikuri 一栗/ichimaru 一丸 市丸/ichimata 一万田 一萬田
    ichimi 一見/ichimiya 一宮/ichimonji 一文字/ichinohira 一平/ichinokawa 市野川/ichinomoto 櫟本/ichinose 一之瀨 一之瀬 市野瀨 市野瀬/ichinoseki 一關
    ichio 一尾/ichioka 市岡/ichiraku 一楽 一樂/ichirei 一澪/ichiriki 一力/ichirin 一麐 一麟/ichiro 一朗 一路 一郎/ichiryusai 一龍斎/ichisaka 一坂
    ichise 一瀨 一瀬 市瀨 市瀬/ichishi 伊地知/ichishiki 一色/ichitani 一谷/ichitaro 一太郎 市太郎/ichiuji 一氏/ichiura 市浦/ichiyagi 一柳/ichiyoshi 一由
    icho 伊調/ichu 維忠 维忠/ida 伊田 位田 維田/ide 井出/ideguchi 井手口/idemitsu 出光/ideta 出田/idogawa 井戸川/ie 井江 伊江/ieiri 家入/ieki 伟益 偉益
    ieko 家子/iemitsu 家光/iemoto 家本/ietomi 家富/ifukube 伊福部/iga 伊賀/igami 位上/igarashi 五十嵐/igaya 猪谷/ige 井下/igeta 井桁/igooka 石郷岡
    iguchi 井口 入口/igumo 井雲/igusa 植草/ihara 井原 伊原 庵原/ihata 井幡 井畑/ihoro 井保呂/ii 井伊 伊井/iida 伊井田 飯田/iigura 飯倉/iihara 飯原
    iihashi 飯箸/iihoshi 飯干 飯星/iikubo 飯窪/iima 飯間/iimi 飯味/iimori 飯森/iio 飯尾/iioka 飯岡/iitoyo 飯豊 飯豐/iiya 井伊谷/iiyama 飯山/iiyoshi 飯吉
    iizawa 飯沢 飯澤/iizuka 井伊塚 猪塚 飯塚 飯束 饭冢/iji 維妮 维妮/ijima 井嶋 飯島/ijiri 井尻/ijiro 居城/ijuin 伊集院/ikadai 筏井/ikadatsu 筏津
    ikado 井角 井門/ikai 猪飼/ikan 伟汉 偉漢 維翰 维翰/ikarashi 五十岚/ikari 五十里 井狩 伊狩 猪刈 猪狩 碇/ikarigawa 碇川/ikata 鋳方 鑄方/ikawa 井川 衣川
    ikebe 池辺 池邊/ikeda 池田/ikee 池江/ikegai 池貝 生貝/ikegame 池亀 池龜/ikegami 池上/ikeguchi 池口/ikehara 池原/ikehashi 池端/ikehata 池畑
    ikei 維慶 维庆/ikeido 池井戸/ikejiri 池尻/ikekubo 池窪/ikema 池間/ikemi 池見/ikemori 池森/ikemoto 池本/ikemura 池村/iken 伟瑄 偉瑄/ikenaga 池永
    ikeno 池野/ikenouchi 池內 池内/ikenoue 池之上/ikeo 池尾/ikesaki 池崎/ikesawa 池沢 池澤/ikeshima 池島/iketaka 池高 池髙/iketo 池戶 池戸/ikeya 池谷
    ikeyama 池山/ikezumi 生住 生悅住 生悦住/iki 伊木/ikoma 生馬 生駒/iku 生/ikubi 毓美/ikuchi 猪口/ikue 郁恵/ikugen 毓彥 毓彦/ikuhara 生原/ikuhei 育平
    ikukawa 生川/ikuko 幾子/ikumi 井汲/ikuo 郁夫/ikurin 毓麟 育麟/ikuton 奥屯 奥屯姓 奥屯氏 奥敦 奥敦姓 奥敦氏 奧屯 奧屯姓 奧屯氏 奧敦 奧敦姓 奧敦氏
    ikuyama 磯山/ikuyo 幾代/ikuzawa 生沢/ikuzo 郁三/imabara 今原/imabun 今分/imae 今枝 今江/imafuku 今福/imagawa 今川/imahashi 今橋/imahori 今堀/imai 今井
    imaida 今井田/imaizumi 今泉/imajo 今城/imakita 今北/imakura 今倉/imamichi 今道/imamiya 今宮/imamura 今村/imanaga 今永 今長/imanaka 今中/imanishi 今西
    imaoka 今岡/imasaki 今崎/imata 井俣 今田 猪俣 猪又/imatani 今谷/imazono 今園/imi 井美/imozawa 芋沢 芋泽 芋澤/imura 井村 稲村 稻村 飯村
    in 勻 匀 印 印姓 印氏/ina 伊奈/inaba 稲葉 稻葉/inachi 稲地/inafuku 稲福 稻福/inaga 稲賀 稻賀/inagaki 稲垣 稻垣/inagami 稲上/inai 稲井 稻井
    inakawa 稲川 稻川/inake 稲毛 稻毛/inako 稲子 稻子/inakoshi 稲越 稻越/inakubo 稲久保/inami 井並 井波 伊南 伊波 居波 稲波 稲見 稻波/inamine 稲嶺
    inamori 稲森 稻森/inamoto 稲本 稻本/inaoka 稲岡 稻岡/inari 稲荷/inata 稲田 稻田/inatomi 稲富 稻富/inatsu 稲津/inatsugu 稲継/inayama 稲山
    inayoshi 稲吉 稻吉/inazuka 稲塚 稻塚/inazumi 稲積/indo 犬童/inezawa 稲澤 稻澤/ingu 印宮/inki 允禧/innami 印南 院南/ino 井野 伊能 猪野 稲生 稻生 飯野
    inoda 伊野田 猪田/inoe 入江/inogi 位野木/inoguchi 井之口/inoh 伊野尾/inokawa 井之川/inoki 猪木/inoko 猪子/inokuma 井熊 猪久間 猪熊 猪野熊 稲熊 豬熊
    inomata 猪股/inomoto 井元/inori 祷 禱/inose 猪瀬/inotsume 井爪 猪爪/inoue 井上/inui 戌井 戌亥 犬井/inukai 犬養 狗飼/inumaki 犬巻 狗巻/inumaru 犬丸
    inushi 犬飼/inuzuka 犬塚/ioki 五百城 五百木/ioku 井奥/ioroi 五百蔵 五百藏/iozawa 五百沢 五百澤/irago 五十子/irei 伊礼 伊禮/irie 入絵/irii 入井
    iriki 入來/irikura 入倉/irin 以林 依林 依琳 怡霖/irino 入野/iriya 入矢/iriyama 入山/irizawa 入沢 入澤/irokawa 色川/irota 種田/irukayama 入鹿山
    isa 伊佐/isabe 磯部/isaka 井坂 井阪 伊坂/isami 五老海/isamu 勇/isaniwa 伊佐庭
    isao 一三大 五三央 五三男 五三緒 五三雄 五佐央 五佐男 五佐緒 伊三夫 伊三雄 伊佐夫 伊佐男 伊佐緒 力男 功夫 功雄 勇夫 勇雄 勲夫 勲男 勲雄 厳 庸 征夫 悳 效 潔夫 烈 荣男 駿雄 魁
    isaoka 砂岡/isashi 井指/isato 今里 勇人/isawa 井沢 井澤 伊沢 伊澤/isayama 伊佐山 諌山 諫山/ise 伊勢 伊瀨 伊瀬/isechi 伊瀨知 伊瀬知/isegawa 伊勢川
    isejima 伊勢嶋/iseki 井碩 井関 井關 伊関/isewaki 伊勢脇/iseya 伊勢谷/iseyama 伊勢仙/ishi 伟斯 偉斯 石/ishiba 石破 石馬/ishibashi 石橋/ishibe 石部
    ishibitsu 石櫃/ishibushi 石臥/ishida 石田/ishidate 石立/ishido 石堂/ishifuku 石福/ishigaki 石垣/ishigami 石神/ishige 井茂 石下/ishigo 石後
    ishigure 石榑/ishihama 石浜 石濱/ishihara 石原/ishihi 石飛/ishihira 石平/ishii 石井 石射/ishiji 石地/ishikane 石兼/ishikari 石狩/ishikawa 石川 石河
    ishike 石毛/ishikiriyama 石切山/ishikuro 石黑 石黒/ishimaru 石丸/ishimatsu 石松/ishimitsu 石光/ishimori 石森/ishimoto 石本/ishinabe 石鍋/ishinaka 石中
    ishinami 石波/ishino 石野/ishioka 石岡/ishisaka 石坂/ishisawa 石澤/ishitani 石谷/ishito 石戶 石戸 石渡/ishitsu 石津/ishitsuka 石塚/ishiue 石上
    ishiyama 石山/ishizaki 石崎 磯崎/ishizawa 石沢/ishizeki 石関/ishizone 石曽根/ishizuka 石束/isho 唯昭/iso 磯 礒/isobe 磯辺 磯邉 磯邊 礒部
    isoda 五十田 磯田/isoe 磯江/isogawa 五十川/isohara 磯原/isohata 五十幡/isoi 磯井/isoko 衣塑子/isomata 磯俣/isomi 磯貝/isomichi 磯道/isomine 五十嶺
    isomura 五十村 磯村 礒村/isono 碕野 磯野/isouchi 五十内/isoya 磯矢/issei 一征 一星 一誠/isshi 一糸 一絲/issunshi 一寸子/ita 井田/itaba 伊多波
    itabashi 板橋/itadori 虎杖/itagawa 板川/itai 板井/itajiki 板敷/itaka 位高/itakaki 板垣/itakiyo 板清/itakura 板倉/itami 伊丹/itamura 板村/itano 板野
    itaro 猪太郎/itasaka 板坂/itatsu 板津/itaya 板谷/ite 井手/iteya 射手矢/ito 一戶 一戸 井戶 井戸 井筒 井藤 伊東 伊藤 怡土/itoda 井戸田 糸田
    itohara 糸原 絲原/itoi 糸井 絲井/itoigawa 糸魚川/itokawa 糸川 絲川/itokazu 伊藤和 糸数/itonaga 糸永/itooka 糸岡/itose 糸瀬/itoshima 糸島
    itoshiro 石徹白/itoya 糸屋 絲屋/itoyama 糸山/itsu 佾/itsukaichi 五日市/itsuki 一樹 五木 樹/itsumine 五峰/itsuse 五瀬/itto 壱人/ittoku 一徳/iu 煜
    iuchi 井內 井内/iue 井植/iura 井浦/iwadate 岩楯 岩舘/iwade 岩出/iwafuchi 岩淵 岩渕/iwahara 岩原/iwahashi 岩橋/iwahori 岩堀/iwai 岩井 岩居 磐井 祝
    iwaita 岩井田/iwakawa 岩川/iwaki 岩城 岩木/iwakiri 岩切/iwakubo 岩窪/iwakuma 岩熊 岩隈/iwakura 岩倉/iwama 岩間/iwamaru 岩丸/iwamatsu 岩松
    iwami 岩見 石見/iwamizu 岩水/iwamoto 岩元 岩本/iwamura 岩村 磐村/iwanaga 岩永/iwanami 岩波/iwane 岩根/iwano 岩野/iwao 岩 岩尾 岩生 岩男 巌 巖
    iwaoka 岩岡/iware 石村/iwasa 岩佐 岩朝 岩沙 岩浅 岩狭/iwasaki 岩崎/iwasako 岩迫/iwasawa 岩沢 岩澤/iwase 岩瀨 岩瀬/iwashige 岩重/iwashina 岩科
    iwashita 岩下/iwata 岩田/iwatani 磯谷/iwatare 岩垂/iwato 岩戸 岩藤/iwatsuki 岩月 岩槻 岩附/iwaue 岩上/iwawaki 岩脇/iwaya 岩屋 岩谷/iwayama 岩山
    iya 井谷/iyama 伊山/iyoda 伊与田 伊與田/izahara 十六原/izai 伊在井/izaki 井崎/izasawa 十六沢/izena 伊是名/izui 泉井/izumi 出水 和泉 泉/izumida 泉田
    izumikawa 泉川/izumisawa 泉沢/izumitani 泉谷/izumo 出雲/izutsu 伊豆津/jaku 弱 弱姓 弱氏/ji 尒 尒姓 尒氏 尓 篪 雉/jibu 治武 治部/jichi 秩/jie 祖父江
    jikei 尓敬 尔敬/jikihara 直原/jikumaru 軸丸/jimbei 仁平/jimi 自見/jimon 寺門/jimura 地村/jimuta 爾牟田/jin 壬 尽 盡 金/jincho 神長/jinde 陣出
    jinin 時任/jinno 神野 陣野 陳野/jinuchi 陣內 陣内/jinushi 地主/jiriki 自力/jiro 二郎 次郎/jiromaru 次郎丸/jitsu 实 实姓 实氏 実 實 實姓 實氏
    jitsunosuke 實之助/jitsuo 実夫 実男 実郎 実雄 實夫 實男 實郎 實雄/jitsusan 日生/jitsusho 日升/jiyama 次山/jo 伫 佇 城 常/jobayashi 上林/jochi 上地
    joda 常田/jogetsu 上月/jogoku 廷玉/johira 上平/joji 譲司/joma 上間 城間/jomin 兆民/jono 城野 条野 條野/joroku 丈六/josai 上西/joshima 上島 上嶋
    jota 上田/jou 廷佑/joyama 上山 城山/joyu 上祐/ju 儒 柱 袖/jubun 中文/jugaku 壽嶽 寿岳/jugechi 仲傑 仲杰/jugo 袖強 袖强/jugu 重遇/juichi 壽一 寿一
    jukichi 住吉/jumonji 十文字/jumpei 潤平/jumu 仲謀 仲谋/jun 俊 军 君 均 峻 旬 準 潤 竣 菌 遵 醇 钧 順 骏/june 淳恵 淳惠
    junichi 准一 淳一 準一 潤一 純一 順一/junichiro 淳一郎 潤一郎 純一郎/junko 淳子 潤子 琼科 純子 順子/junna 純名/junnosuke 淳之介/juno 重野
    junta 淳太 純太/junya 巡也 淳也 潤也 純也 純弥 純彌 純矢/junzo 順三/juri 尤里/jurina 珠莉奈/juro 十楼/jusaburo 寿三郎/jusaku 重作/jushin 仲鍼
    jusho 松勝 松胜/juyanagi 壽柳 寿柳/ka 何 叚 叚姓 叚氏 嘉 家 家姓 家氏 桦 樺 荷 賈 賈姓 賈氏 贾 贾姓 贾氏 过 過 龢/kaan 和庵/kabasawa 樺沢 樺澤
    kabashima 椛島 樺島 蒲島/kabata 椛田/kabayama 樺山/kabemura 壁村/kabeya 壁谷/kaburaki 冠木/kabutan 株丹/kabutomori 兜森/kachi 加知 可知/kachibe 勝部
    kachikura 勝倉 胜仓/kada 加田 嘉田 荷田/kadekaru 嘉手苅/kado 門/kadohiro 角広/kadoi 門井/kadokawa 角川/kadokura 門倉/kadoma 門間/kadomatsu 門松
    kadonosono 門之園/kadoriku 角陆 角陸/kadota 門田/kadowaki 門脇/kadoya 門屋/kadoyama 門山/kae 佳絵/kaeriyama 帰山 歸山/kaetsu 嘉悦/kaga 加賀
    kagami 加賀見/kagamishima 鏡島/kagamoto 加々本/kagawa 加川 香川/kagaya 加賀谷/kagayama 加賀山/kage 影 鹿毛/kagehira 影平/kagen 嘉言/kagesato 陰里
    kagetsuna 景綱/kageyama 影山 景山/kageyu 勘解由/kagimoto 鍵本/kagita 鍵田/kagiya 加木屋 加木谷 鍵家 鍵屋 鍵弥 鍵彌 鍵矢 鎰谷/kagiyama 鍵山 鑰山
    kagohashi 篭橋 籠橋/kagose 籠瀨 籠瀬/kagoshima 籠島/kahara 川原 河原 葛原/kaho 下保 佳歩
    kai 会姓 会氏 佳 开 开姓 开氏 改井 會姓 會氏 楷 海 甲斐 盖 蓋 開姓 開氏/kaibe 海邉/kaida 戒田 改田 海田 甲斐田 貝田 開田/kaie 蟹江 貝江/kaieda 海江田
    kaifu 海部/kaiga 海賀 貝賀/kaigo 海後/kaigoku 怀钰 懐鈺 懷鈺/kaihara 貝原/kaiho 海保 海宝/kaiko 開高/kainuma 貝沼 開沼 飼沼/kaiseki 介石
    kaishun 海順 海顺/kaisu 桂斯/kaitani 貝谷/kaito 海斗 海藤 界人 皆藤 開斗/kaiya 海谷/kaiyo 桂影/kaizuka 貝塚/kaji 加治 梶 鍛治/kajihara 梶原/kajii 梶井
    kajikawa 家治川/kajiki 梶木/kajikuri 梶栗/kajimoto 梶本/kajimura 梶村/kajinishi 梶西 楫西/kajita 梶田/kajitani 梶谷/kajiura 梶浦/kajiyama 梶山
    kakamu 各務/kakan 可汉 可漢/kakazu 嘉数 嘉數/kake 筧/kakegawa 亀卦川/kakehashi 梯/kakei 掛井/kakekawa 掛川/kakeshita 掛下/kaketani 懸谷
    kaketsuka 掛塚 欠塚/kaki 柿木 花木/kakiage 垣上 撹上 攪上 書上 柿上/kakihana 垣花/kakihara 垣原 柹原 柿原 柿木原/kakimoto 柿本/kakinaga 垣永
    kakinuma 柿沼/kakishima 柿島/kakita 柿田/kakizoe 垣添/kako 加古/kakoda 加古田 嘉古田/kakoi 栫井
    kaku 加來 加来 塙 客 恪 扩 拡 擴 确 確 虢 虢姓 虢氏 角 鶴/kakudo 角銅/kakui 角井/kakuma 加隈 覚間 覺間 角間/kakumoto 角本/kakunaga 角永/kakunaka 角中
    kakurei 学礼 學禮/kakuta 角谷/kakuwa 角和/kamachi 蒲池/kamada 釜田/kamado 竈門/kamaetani 構谷/kamakawa 蒲川/kamako 鎌戸/kamakura 鎌倉
    kamanaka 釜中 鎌中 鎌仲 镰中 镰仲/kamao 鎌尾/kamatani 鎌谷/kamatori 鎌取/kamaya 釜屋/kamayatsu 釜萢/kambara 鎌原 関原 關原/kambe 神戶 神戸 神部
    kamefuchi 亀淵 龜淵/kamei 亀井 龜井 龟井/kamejiro 龜次郞/kamekai 亀貝/kamekura 亀倉/kamemoto 亀本/kameo 亀尾/kameta 亀田 龜田/kameya 亀谷 龜谷
    kameyama 亀山 龜山/kamezo 亀蔵/kami 上 紙/kamiakito 上明戸/kamibayashi 神林/kamibeppu 上別府/kamidoi 上土井/kamifukumoto 上福元/kamigaki 神垣
    kamigochi 上垣内/kamii 神井/kamijo 上条 上條/kamikawa 上川 神川/kamikokuryo 上国料 上國料/kamikubo 上久保/kamimoto 上本/kamimura 上村 神村/kamino 紙野
    kamisaka 神坂/kamisato 上里 神里/kamisawa 上澤 神澤/kamishiraishi 上白石/kamitake 上武/kamito 上戸 神藤/kamiwaki 上脇/kamiya 神矢 紙屋 紙谷
    kamizawa 神沢/kamo 加毛 加茂 蒲生/kamoda 鴨田/kamogawa 加茂川 蜷川 鵜川/kamoi 鴨井/kamokawa 鴨川/kamomiya 鴨宮/kamon 加門/kamono 鴨野/kamonzeki 掃部関
    kamori 加守/kamoshida 鴨志田/kamoshita 鴨下/kamura 佳村 加村 嘉村
    kan 乾 侃 坎 坎姓 坎氏 桓 简 简姓 简氏 簡 簡姓 簡氏 翰 翰姓 翰氏 菅 諴 郇 郇姓 郇氏 鉴 鉴姓 鉴氏 鍳 鑑 鑑姓 鑑氏 鑒 鑒姓 鑒氏 間 韓 韩 館
    kana 佳奈 可奈 嘉名 華奈/kanada 金田/kanade 奏/kanai 叶井 金井/kanaikari 金碇/kanaishi 金石/kanaji 金治/kanaki 金城/kanako 佳那子 加奈子 金子
    kanakubo 金久保 金窪/kanakura 神長倉 金倉/kanakuri 金栗/kanamaru 金丸/kaname 要/kanamori 金森/kanamura 金村/kanan 河南/kanano 奏乃/kanaoka 金岡
    kanasashi 金指/kanaseki 金関/kanashima 金島/kanasugi 金杉/kanato 叶人 叶努 叶翔 叶音 奏人 奏斗 奏都 要門/kanatsuki 金築/kanauchi 金內 金内/kanaya 金谷
    kanayama 金山/kanazawa 金沢 金澤/kanazu 金津/kanda 坎达 堅田 神田 管田 苅田 関田 關田/kandori 神鳥 神鸟/kanechika 兼近/kaneda 鎌田/kanegae 金替 鐘江
    kanegane 金兼/kanehira 兼平/kanekawa 金川/kanekiyo 兼清 金清/kaneko 兼古/kanekura 金蔵/kanematsu 兼松/kanemoto 兼本 金元 金本/kanenori 兼教
    kanesa 兼佐/kanesaku 兼作/kanese 兼瀬/kaneshige 兼茂 兼重 包重 矩茂 金繁 金茂 金重/kaneshima 兼島/kanetaka 兼高 金高/kaneto 金戸/kanhin 乾平
    kani 可児 可兒 蟹/kanke 菅家/kanki 神吉/kankun 冠勋 冠勛/kannami 神波/kanno 神尾 管野 菅野 間野 関野 關野/kannoki 関軒 關軒
    kano 加納 加野 喜納 嘉納 狩野 金野/kanon 奏音 花音/kanrei 神例/kanroji 甘露寺/kansho 翰章/kanshun 汉顺 漢順/kanson 翰孙 翰孫/kanta 貫太/kanto 完戸
    kanu 観友 觀友 观友/kanzaki 神崎 菅崎 観崎/kanzawa 菅沢 菅澤/kaori 花織 香 香織 香里/kaoru 加穂留 彪 芳 薫 薫子 郁 郁瑠 馥 馨/karahashi 唐橋
    karakama 唐鎌/karakida 唐木田/karasawa 唐沢 唐泽 唐澤/karashima 唐島 辛島/karen 卡伦 卡连 火憐 花恋/kareno 枯野/kari 狩/karibe 雁部/karikawa 狩川
    karin 佳林 卡琳 可鈴 夏鈴 家林 果凛 果林 花梨 華梨/kariya 仮屋 假屋 苅谷/karube 加留部 苅部 軽部 輕部/kasagi 笠木/kasahara 笠原
    kasai 华才 川西 河西 笠井 華才/kasama 笠間/kasamatsu 笠松/kasami 嵩/kasashima 笠島/kasaya 笠谷/kase 加瀨 加瀬/kaseda 加世田 加勢田 忰田
    kasei 嘉瀨井 嘉瀬井 家政 絈井 綛井 葛生/kasemura 綛村/kaseyama 忰山/kashibuchi 柏淵 柏渕 橿淵 橿渕/kashida 柏田 樫田/kashiki 樫木/kashikura 柏倉
    kashima 嘉島/kashimoto 樫元 樫本/kashimura 樫村/kashino 柏野 梶野/kashio 樫尾/kashiwa 柏/kashiwado 柏戶 柏戸/kashiwagi 柏木/kashiwamura 柏村
    kashiwara 柏原 樫原/kashiwazaki 柏崎/kashiya 柏谷 粕谷/kashiyama 樫山/kashu 賀集/kasuda 春田/kasui 春日井/kasuka 春日/kasukabe 春日部/kasumi 香住 香澄
    katabami 方波見/katafuchi 片淵 片渕/kataga 片田/katagai 片貝/katagi 片木/katagiri 片切/katahira 片平/katahiro 賢弘/katakami 片上/kataki 片寄
    katakiri 片桐/katakura 片倉/katamura 片村/katanao 堅直/kataniwa 片庭/katano 片野/kataoka 片岡/kataori 片折/katase 片瀨/kataura 片浦/katayama 堅山 片山
    kato 下島 加島 加戸 加藤 嘉藤/katori 楫取 香取 鹿取 鹿犱/katsuaki 勝昭/katsuhide 克英/katsuhiko 克彦 勝彦/katsuhisa 勝又/katsuhito 勝仁/katsuji 勝治
    katsukawa 滑川/katsuki 勝輝/katsuko 勝子 胜子/katsuma 勝間 葛馬/katsumata 勝亦 勝俣 勝山 勝股 勝間田/katsumi 克実 勝見/katsumoto 且元 勝元 勝本
    katsunaga 勝永 勝長 雄永/katsunari 克也 克成 克業 勝就 勝業/katsunishi 葛西/katsunobu 勝宣/katsunori 克範/katsunugi 沓脫 沓脱/katsuo 克夫 勝尾
    katsura 桂 葛/katsurada 桂田/katsurakawa 桂川/katsuramaki 桂巻/katsurano 桂野/katsuren 勝連/katsushi 勝志/katsushige 勝成/katsushika 葛飾
    katsushima 勝島/katsuto 勝人/katsutomo 且朝/katsuya 勝也 勝矢 勝谷 勝野/katsuyuki 克之 克幸 克征 克行 勝之 勝幸/katsuzo 聒翔/kawa 川
    kawabata 川畑 川端 河鰭/kawabayashi 河林/kawabe 川辺 川邊 川部 河端 河辺 河邊/kawachi 川內 川内 川地 河地/kawada 川田 河田/kawade 川出 河出/kawae 河江
    kawagishi 川岸 河岸/kawaguchi 川口/kawahigashi 川東/kawai 川井 川合 川相 河井 河合 河相/kawaida 川井田/kawaishi 河石/kawaji 川路/kawakachi 川勝
    kawakami 川上/kawakatsu 河勝/kawakita 川北 川喜田/kawakoshi 川越/kawakubo 川久保 川窪 河久保 河窪/kawama 川満 川滿/kawamata 川俣 川又/kawamori 河盛
    kawamoto 川元 川本 河本/kawamura 川村 河村 河邑 河邨/kawana 川名/kawanabe 川鍋 河鍋/kawanago 川中子 川那子/kawanami 川並 川竝/kawano 川埜
    kawarada 川原田 河原田/kawarai 川原井/kawaro 川浪/kawasaka 川坂 川阪 河坂 河阪/kawasaki 川崎 河崎/kawase 川瀨 川瀬/kawashima 川島 川嶋 河島 河嶋
    kawashiri 川尻/kawashita 川下/kawasumi 河角/kawatake 河竹/kawate 川手/kawato 川人 川戶 川戸/kawaue 河上/kawaura 川浦/kawawada 川和田/kawayoke 川除
    kawazakai 川堺/kawazoe 川副 川添 河添/kawazu 川津/kaya 加谷 萱 鹿野/kayaba 茅場 萱場/kayagaki 萱垣/kayaki 栢木/kayama 下山/kayano 栢野 萱野
    kayanuma 萱沼/kayo 嘉陽/kayoko 佳代子 加代子/kayukawa 粥川/kayumi 家弓 粥見/kazahari 風張/kazahaya 風早/kazaki 柿崎/kazami 風水 風見
    kazawa 柿沢 柿澤 賀沢 賀澤/kazemaki 風卷 風巻/kazeoka 風岡/kazuaki 一彰/kazuchika 和親/kazue 一恵 和恵 和枝/kazuhara 數原/kazuhiko 一彦 和彦
    kazuhiro 一浩 和博 和宏 和裕/kazuhisa 和久/kazui 数井 數井/kazuki 一希 一树 一輝 和輝/kazuma 一馬 和真/kazumasa 一将/kazumi 数見 數見/kazune 和音
    kazuno 数野 數野/kazuo 一男 和男 和雄/kazushi 和司 和志/kazuta 薮田/kazuya 和也 和哉 和弥/kazuyoshi 和美 和義/kazuyuki 一之 一幸 和之 和幸 和恭
    ke 介 契 契姓 契氏 璿/kechichi 洁篪 潔篪/kei 圭 恵 恵姓 恵氏 景 棨 琁/keibu 庆丰 慶豐/keibun 庆文 慶文/keichu 敬仲/keie 桂英/keiichiro 圭一郎 慶一郎
    keiji 啓司 圭司 圭治 恵司 敬司 敬而/keiju 圭純/keiko 恵子 惠子 慶子 敬子 桂子/keimei 啓明/keino 慶野/keirei 庆豊 慶豊/keisei 桂生
    keishi 京师 京師 啓史 圭史 圭志 敬之 馨士/keishima 慶島/keishiro 敬四郎/keisuke 佳介 啓介 啓輔 圭介 圭佑 圭祐 敬介 馨祐
    keita 佳太 啓太 圭太 恵太 敬太 桂大/keito 敬斗/keiton 烱燉/keiu 敬宇/keizo 圭三 敬三/keko 継香 繼香 继香/kemi 毛見/kemon 启文 啓文 啟文
    ken 俭 倹 儉 县 县姓 县氏 堅 県 縣 縣姓 縣氏 虔 虔姓 虔氏/kenbo 見坊/kenbun 宪文 憲文/kenchu 建柱/kengo 兼子/keni 俭伟 倹偉 儉偉
    kenichi 健一 憲一 研一/kenichiro 健一郎 宪一郎 憲一郎 謙一郎 賢一郎/kenji 健二 健司 健治 憲治 研二 賢二 賢志 賢治/kenjiro 健次郎/kenjo 見城 见城
    kenmochi 剣持 劍持 釼持/kenmoku 見目/kenmotsu 監物/keno 玄烨 玄燁/kenrei 玄礼 玄禮/kenshi 献之 獻之/kensuke 健介 謙佑
    kenta 健大 健太 拳太 権田 權田 顕太/kentaro 健太朗 健太郎 憲太郎 謙太郎 賢太郎/kento 憲人 研人 賢斗 贤斗/kenya 健也/kenzaka 見坂/ketsuka 毛束
    ketsushiro 結城/ki 亓 亓姓 亓氏 卉 器 淇 淇姓 淇氏 烜 玘 琪 祈 祈姓 祈氏 祺 禥 禧 紀 紀姓 紀氏 綺 纪 纪姓 纪氏 绮/kiba 木庭/kibe 木辺 木邊 木部
    kichi 桔/kichiike 吉池/kichimatsu 吉松/kichimi 吉見/kichiro 吉良 吉郎/kichise 吉濑 吉瀬/kida 北田 気田 紀田 貴田/kidamari 木田余 木田餘
    kido 城戸 木戶 木户 木戸/kidokoro 城所/kie 貴映/kigami 木上/kigi 木々 木木/kigo 木子/kihachiro 喜八郎/kihara 木原/kihei 喜平/kihira 紀平/kii 城居
    kiichiro 喜一郎/kiire 喜入/kiitsu 其一/kijima 喜島 希島 木嶋 来島 来嶋 杵島 貴島 貴嶋 鬼島 黄島/kijino 雉野/kikawa 亀川 木川 龜川
    kikawada 黃川田 黄川田/kiken 希賢 希贤/kikkawa 橘川/kiko 記光 记光/kikuchi 木口 菊地 菊池/kikuchihara 菊地原/kikuhara 菊原/kikui 菊井/kikujiro 菊次郎
    kikukawa 菊川/kikuko 紀久子/kikuma 菊間/kikumori 菊盛/kikumoto 菊本/kikunaga 菊永/kikunami 聴濤 聽濤/kikuno 菊野/kikuoka 菊岡/kikura 木倉
    kikushige 菊茂/kikuta 菊田/kikutake 菊竹/kikutani 鞠谷/kikuya 菊谷/kikuyama 菊山/kima 木間/kimase 木間瀬/kimata 木俣/kimbara 金原/kimeda 木目田
    kimiko 貴美子/kiminarita 君成田/kimishima 君島 君嶋/kimiya 木宮/kimizuka 君塚/kimoto 木元 木本/kimura 喜村 木村 木邨/kin 近姓 近氏/kiname 木滑
    kinami 木南 木浪/kinase 木名瀨 木名瀬/kindaichi 金田一/kinebuchi 杵淵/kinemura 杵村/kineya 杵屋 稀音家/kinichi 欽一 金一/kinjo 金成/kino 木野
    kinome 木野目/kinomoto 木之本/kinomura 木野村/kinoshi 喜熨斗/kinoshita 木下 木之下 木野下/kinouchi 木野内/kinshichi 金七/kinumura 絹村/kinuta 砧 羅田
    kinuwa 衣輪/kinuyo 絹代/kinya 欣弥 欣彌/kio 貴和 贵和/kioka 木岡 紀岡/kion 禧恩/kira 雲英/kiriaki 切明/kirihara 桐原 霧原/kirika 桐香/kirikae 切替
    kiriki 桐木/kirikohira 桐木平/kirimoto 桐本/kirin 貴倫 贵伦/kirio 桐生/kirishima 桐島 霧島/kirishita 霧下/kirita 桐田/kiritani 桐溪 桐谷
    kiro 夔竜 夔龍 夔龙/kisaichi 私市/kisan 岐山/kisaragi 如月 衣更/kisawa 木澤 鬼沢 鬼澤/kise 喜勢 喜瀬 黄濑 黄瀬/kisei 希圣 希聖 貴誠 贵诚
    kisen 基全 琦善/kishi 岸 岸野 希志 来住 貴司 貴志/kishibe 岸辺 岸部/kishichi 喜七/kishida 岸田/kishiguchi 岸口/kishikami 岸上/kishikawa 岸川
    kishimoto 岸本/kishin 琪清/kishinami 岸波/kishiro 木城/kishishita 岸下/kishizuka 岸塚/kiso 木曽 木曾/kisugi 来生
    kita 喜多 喜田 城多 基塔 木多 木田 橘田 紀太/kitabata 北端/kitabatake 北畠/kitabayashi 北林/kitabeppu 北別府/kitada 來田 喜夕田 来田/kitade 北出
    kitagaki 北垣/kitagami 北上 北神/kitagawa 北側 北川 喜多川 喜多河 喜田川/kitaguchi 北口/kitahara 北原/kitahata 喜多幡/kitai 北井/kitajima 北島 北嶋
    kitakawa 北河/kitaki 木滝/kitamae 北前/kitami 北見/kitamori 北森/kitamoto 北本/kitamura 北村 喜多村 喜田村/kitani 木谷/kitano 北野/kitao 北尾
    kitaoka 北岡/kitasato 北里/kitasawa 北沢 北澤/kitashirakawa 北白川/kitaura 北浦/kitaya 北谷/kitayama 北山/kitazaki 北崎/kitazume 北爪/kitazumi 北角
    kito 木島 木藤 鬼頭/kitsu 佶 木津/kitsuno 橘野/kittaka 橘高/kiuchi 木內 木内/kiwa 箕輪/kiwada 木和田/kiwata 木綿/kiyasu 喜安
    kiyoe 清江 紀代恵 聖恵 貴世江/kiyoharu 清春/kiyoi 清井/kiyokawa 淸原 淸川 清原 清川/kiyomaru 清丸/kiyomi 清美/kiyomoto 淸元 清元 清本/kiyonaga 清永
    kiyonari 清成/kiyonobu 清信/kiyooka 淸岡 清岡/kiyosaka 清酒/kiyosawa 淸澤 清澤/kiyose 淸瀨 清瀬
    kiyoshi 净 喜义 喜好 喜義 喜芳 圣志 廉 洁 浄 清史 清司 清志 潔 澄 聖志/kiyotaka 清貴 清隆/kiyotake 清武/kiyoto 清人/kiyoura 清浦/kiyozuki 淸月 清月
    kiyuuna 喜友名/kizaki 木崎/kizawa 木沢/kizen 木全/kizo 喜三/koaki 小秋/koana 小穴/kobashigawa 小橋川/kobata 古畑 小葉田/kobayakawa 小早川
    kobayashi 古林 小林 小橋/kobun 公文/kobune 小船/koda 袴田/kodai 功大/kodaka 小鷹/kodama 儿玉 児玉 兒玉 小玉 樹神/kodashima 小田島/kodate 小館
    koei 光永/koeno 越野/koezuka 肥塚/koga 古河 古賀/kogai 小飼/kogami 古神/koganei 小金井/koganezawa 小金沢 小金澤/kogawa 古川/koge 匡乂
    kogi 光义 光義 匡义 匡義/kogishi 小岸/kogo 向後/koguchi 河口 高口/kogure 木暮
    koh 亘 光 功 垕 宏 岗 崗 幸 康 恒 恰 恰姓 恰氏 昂 晃 洪 洸 珙 珩 耕 興 航 荒 誥 诰 高 高姓 高氏 鴻/kohaku 琥珀/kohara 香原/koharazawa 小原沢 小原澤
    koharu 小春/kohase 高波瀬/kohata 木幡 江幡/kohatsu 古波津 小波津/kohchi 古內 古内 河內 河内/kohda 光田 幸田 廣田 弘田 江田 香田 高田
    kohei 公平 耕平 航平 高平/kohinata 小日向/kohira 小平/kohiyama 小桧山 小檜山/kohta 孝太 溝田 甲田 航太 航汰/kohyo 昂凭 昂憑/koi 古井 居易
    koichi 光一 孝一 宏一 小市 幸一 晃一 浩一 紘一 貢一/koichiro 孝一郎/koide 小出/koie 鯉江/koikawa 鯉川/koike 小池/koimai 小今井/koin 匡胤/koinaka 恋中
    koine 小稲 小稻/koishi 小石/koishikawa 小石川/koiso 小磯 小礒/koito 小糸 小絲/koiwa 小岩/koiwai 小岩井 小祝/koizumi 古泉 小泉/koja 古謝/koji 宏治 浩次
    kojima 児嶋 児嶌 兒島 兒嶋 小嶋 小嶌/kojin 小神/kojina 神志那/kojiro 光治良 孝治郎 弘次郎 洪二郎/kojo 小城/koju 孝壽 孝寿/koka 光華 耕花/kokado 小門
    kokago 古神子/kokaji 小鍜治/kokawa 恆川 恒川/koki 光希 小浮 嵩輝 幸喜 航貴/kokona 心菜/kokoro 心彩/koku 谷/kokuba 國場/kokubin 克敏
    kokubo 国保 国母 國保 國母/kokuchi 国智 國智/kokuchu 國忠/kokuhin 国彬 國彬/kokuji 克治/kokurin 国霖 國霖/kokushi 国志 國志/kokuta 穀田/koma 駒
    komabayashi 狛林/komada 駒田/komagaki 駒垣/komago 小孫/komai 駒井/komakata 駒形/komaki 小巻 小槇 小槙 小牧 駒木/komakichi 駒吉/komami 駒見
    komamura 駒村/komano 駒野/komashaku 駒尺/komata 古俣/komatsu 小松 戶松 戸松/komatsuki 駒月/komatsuyama 小松山/komatsuzaki 小松崎/komazaki 駒崎
    komei 公明 孔明 米井/komekawa 米川/komemura 米村/komesawa 米沢 米澤/komesu 米須/komeyama 米山/komezu 米津/komi 香美/komine 古峰 小峯 小峰 小嶺
    komito 小美戸/komoda 子茂田 薦田/komono 蒋野/komorizono 小森園/komoto 甲本 高本/komparu 金春/komuka 小向/komura 古村 好村 小村 江村 香村 高村/kon 昆
    konagai 小長井/konagaya 小長谷/konakawa 粉川/konami 小南 小浪/kondo 今藤 権藤 權藤/kone 高根/kongo 金剛/konishi 古西 小西/konken 昆賢 昆贤/konko 金光
    konno 今野 昆野 紺乃 紺野 近野/kono 古野 向野 川野 幸野 広野 曠野 沖野 河野 甲野 紅野 香野 高野/konoe 近衛 近衞/konomi 好 好美 木實 許斐
    konoshita 此下/konosu 鴻巢 鴻巣/konosuke 幸之助/konta 近田/kontani 紺谷/konto 近藤/konzo 建祥
    koo 仵 仵姓 仵氏 洸士 許 許姓 許氏 许 许姓 许氏 顧 顧姓 顧氏 顾 顾姓 顾氏/korenaga 是永/koreo 是雄/koresawa 是沢 是澤/koretsune 是常 是恒
    koreyasu 是安/kori 古里 高丽 高麗/koriyama 郡山/koro 興梠/koroku 高鹿/koromokasa 衣笠/kosai 虎哉 香西/kosaka 上坂 香坂 高坂/kosakai 小坂井 小堺
    kosaki 神前/kosawa 古沢 古澤/kose 古瀨 古瀬 河瀨 河瀬/kosei 宏成/koseki 今関 今關 古関 古關/kosemura 小瀨村 小瀬村/kosen 仰川/koshi 古志 弘司 腰 越
    koshiba 小柴 小芝/koshidaka 腰高/koshigoe 腰越/koshihara 腰原 越原/koshiishi 輿石/koshikakezawa 越懸沢 越懸澤 越掛沢 越掛澤/koshikudake 腰砕
    koshikumo 越雲/koshimizu 小清水 越水 輿水/koshimoto 腰本 越本/koshino 小篠/koshio 小塩 小汐 越尾/koshiro 神代 航士朗/koshita 高下/koshitani 越谷
    koshizaki 越崎/koshun 光將/kosuda 小須田/kosuga 小菅
    kosuke 光介 光佑 光祐 公亮 公介 公佑 公輔 孝介 孝祐 孝輔 宏介 宏祐 宏輔 小介 幸介 幸佑 幸助 幸祐 幸輔 康介 康佑 康助 康祐 康輔 弘奨 弘祐 晃介 晃佑 晃祐 晃輔 洸介 浩介 浩祐 浩輔 皓介 紘右 絋右 耕介 耕輔 航介
    kosuki 小杉/kotajima 古田島/kotaka 香高/kotaki 香焼/kotanagi 小棚木/kotani 神谷 荒谷/kotaro 耕太郎 航太郎/kote 小手/kotera 小寺/koto 厚東 湖东 湖東
    kotobuki 寿/kotomi 光冨 光富/kotone 琴音/kotono 琴乃/kotoya 琴屋/kotsu 兀 兀姓 兀氏/kotsuki 香月/kouekiba 交易場/koura 古浦 小浦 高良/koushima 光島
    kowaka 小若/kowari 小割/koya 古屋 滉也 航也 高屋/koyabu 小籔/koyagi 小柳/koyama 児山 向山 小山 木山 神山 込山 香山 高山/koyamada 小山田/koyano 古谷野
    koyari 小鑓/koyashiki 小屋敷/koyata 古谷田/koyomi 暦/koyuki 小雪/kozai 小材/kozaki 小崎 高崎/kozawa 幸沢 幸澤/kozen 興膳 高銭 高錢/kozu 河津 神津 高津
    ku 俱 古 古姓 古氏 固 固姓 固氏 拱 拱姓 拱氏 构 構 穹 羾 芶 芶姓 芶氏 苟 蘧 蘧姓 蘧氏 鼓 鼓姓 鼓氏/kuba 久場 久芳/kubishiro 首代/kubo 久保 窪
    kuboi 久保井/kuboki 窪木/kubokoya 窪小谷/kubomatsu 久保松/kubono 久保埜/kubooka 久保岡 窪岡/kubosugi 久保杉/kubota 窪田/kubotera 窪寺/kubouchi 窪内
    kuboyama 久保山 窪山/kuchida 口田/kuchiha 口羽/kuchiki 口木 朽木/kuchino 口野/kudara 百済 百濟/kudari 下里/kuen 公琰/kuga 久家 久我 久賀/kugai 久貝
    kugasa 久笠/kugimachi 釘町/kuginuki 釘貫 钉贯/kugo 久後/kugon 公瑾/kugu 久具/kuhara 久原/kuhoki 久保木/kuhota 久保田/kuita 杭全/kuji 公嗣
    kujime 久次目 久次米 久治米 鬮 鬮目/kujirai 鯨井/kujiraoka 鯨岡/kujo 九条 九條/kuju 久住/kuki 久岐 九鬼/kukita 久木田/kuma 隈/kumada 熊田/kumagai 熊谷
    kumagusu 熊楠/kumai 熊井/kumakawa 熊川/kumaki 熊木/kumakiri 熊切/kumakura 久間倉 熊倉/kumamaru 熊丸 隈丸/kumamoto 熊本 隈元/kumaou 熊王/kumasaka 熊坂
    kumasaki 熊崎/kumasawa 熊沢 熊澤/kumasu 熊須/kumataki 熊滝 熊瀧/kumazen 熊膳/kume 久米 粂/kumeta 粂田/kumi 久美/kumidake 組嶽/kumisaka 組坂
    kumitake 組岳/kumoi 雲井/kumpei 薰兵/kun 羣 群/kunai 宮內 宮内/kunibu 国分 國分/kunida 国田 國田/kunie 邦衛/kunieda 国枝 國枝/kunihiro 国広 國廣
    kunii 国井 國井/kunikata 国方 國方/kunikawa 國川/kunikida 国木田 國木田/kuniko 久仁子 邦子/kunikyo 国京 國京/kunimatsu 国松 國松/kunimitsu 国光 國光
    kunimoto 国本 國本/kuninaga 国永 國永/kunio 國男 邦夫 邦男/kunisaburo 国三郎 國三郎/kunisawa 国沢 國澤/kunishi 国司 國司/kunishige 国重 國重
    kunishima 国島 國島/kunitada 国忠/kunitake 国武 國武/kunitomo 国倫 國倫/kunitsune 国常/kuniyoshi 国吉 國吉/kunizane 国実 國實/kuno 久野/kunogi 久野木
    kunohe 九戶 九戸/kunori 久乗 九里/kunshi 群施/kunugi 功刀/kunugita 欅田/kunyu 坤鈺/kuon 久遠 公琬/kurabayashi 倉林/kurachi 倉內 倉内
    kurahara 倉原 蔵原 藏原/kurahashi 倉橋/kurahata 倉畑/kurahone 倉骨/kuraji 倉地/kurakake 倉掛 鞍掛/kurakane 倉兼 倉金/kurakazu 仓员 倉員
    kuraku 工乐 工楽/kuramae 倉前/kuramitsu 倉光/kuramochi 倉持 蔵持/kuramoto 倉元 倉本 庫本 蔵元 蔵本 藏本/kuranaka 倉中/kuranari 倉成/kurano 倉野 食野
    kuraoka 倉岡/kurasawa 倉沢 倉澤/kurashige 倉茂 倉重 蔵重 藏重/kurashima 倉島/kurata 倉田 蔵田 藏田 鞍田/kuratomi 倉冨 倉富 蔵冨 蔵富 藏冨 藏富 鞍富
    kuraue 倉上/kurebayashi 栗林 榑林 紅林/kuren 休琏 休璉/kuretani 榑谷/kuretsubo 呉坪/kureyama 呉山/kurihara 栗原 栗山/kurihashi 栗橋/kurikawa 栗川
    kuriki 栗城 栗木/kurimoto 栗本/kurimura 栗村/kurioka 栗冈 栗岡/kurisaka 栗坂/kurisaki 栗崎/kurishita 栗下/kurisu 栗栖/kurita 栗田/kuriwada 栗和田
    kuriya 栗屋/kurobe 黑部 黒部/kuroda 畔田 黑田 黒田/kurogane 黒金 黒鉄/kurohara 黑原 黒原/kurohashi 黒橋/kuroi 黑井 黒井/kuroishi 黑石 黒石
    kuroita 黒板/kuroiwa 黑岩 黒岩/kurokama 黑釜 黒釜/kurokami 黑上 黒上/kurokawa 黑川 黒川/kuroki 黑木 黒木/kuromitsu 黒光/kuronaga 黑长 黒永 黒長
    kurono 黑野 黒野/kuronuma 黑沼 黒沼/kurora 黒良/kurosaka 黑坂 黒坂/kurosaki 黑崎 黒崎/kurosawa 黑澤 黒沢 黒澤/kurose 黑瀨 黒瀬/kuroshima 黑島 黒島
    kurosu 黑子 黑須 黒子 黒須/kurotaki 黑泷 黒滝 黒瀧/kurotsubo 黑坪 黒坪/kurowarabi 黒蕨/kuroyanaki 黑柳 黒柳/kurozumi 黑住 黒住/kurumada 車田
    kurumadachi 車館/kurumatani 車谷/kurumi 來海 来海 空実/kurumiya 久留宮/kurumizawa 胡桃沢 胡桃澤/kurusu 來栖 来栖 来須/kusaba 草場/kusachi 草地
    kusaka 久下 久坂 草下 草鹿/kusakabe 日下部 草壁/kusakado 草鹿砥/kusakai 草皆/kusakari 草刈/kusakawa 草川/kusamitsu 草光/kusano 草野/kusao 草尾 草生
    kusayanagi 草柳/kushi 久慈 工士/kushibuchi 栉渊 櫛淵 櫛渕/kushima 九島/kushime 久士目/kushita 串田/kushitani 櫛谷/kushizaki 串崎/kusube 楠部
    kusuda 楠田/kusuhara 楠原/kusui 楠井/kusumi 楠美/kusumoto 楠本/kusuno 楠野/kusunoki 楠木/kusunose 楠瀨 楠瀬/kusuyasu 口寸保/kutami 朽網/kuto 工藤
    kutomi 久富 工富/kutsuki 沓木/kutsumi 九津見/kutsuna 沓名/kutsuzawa 沓沢 沓澤/kuwahara 久和原 桑原/kuwaki 桑木/kuwakubo 桑久保/kuwamoto 桑本
    kuwamura 桑村/kuwana 桑名/kuwano 桑野/kuwanote 鍬之手/kuwasaki 桑崎/kuwashima 桑島/kuwashiro 桑代/kuwatani 桑谷/kuwazuru 桑水流/kuzawa 九沢
    kuzuki 公月 工月/kuzumi 九頭見/kuzuno 葛野/kuzuoka 葛岡/kyan 喜屋武/kyo 协 協 桥 矫 矫姓 矫氏 矯 矯姓 矯氏 郷 鄕 鏡/kyoda 京田/kyogoku 京極
    kyoguchi 京口/kyohei 恭平/kyoi 京井/kyoji 恭司/kyoka 晓霞 暁霞 曉霞/kyokei 晓卿 暁卿 曉卿/kyoko 京子 共子 匡子 响子 恭子 杏子 镜子/kyokyo 桥桥 橋橋
    kyomura 京村/kyono 浄野 淨野/kyoru 晓隆 暁隆 曉隆/kyosei 兴诚 興誠/kyoso 敬宗/kyosu 庆洲 慶洲/kyosui 暁翠/kyosuke 京介/kyotani 京谷
    kyotei 晓庭 暁庭 曉庭/kyoto 晓渡 暁渡 曉渡/kyoyama 京山/kyozuka 経塚 經塚/kyu 咎 咎姓 咎氏 槻/kyuba 弓場/kyuei 久永/kyumatsu 久松/kyuse 久世
    kyushichi 久七/kyusojin 久曽神 久曾神 久祖神/kyuta 久田/maaya 真礼 真綾 真绫 麻綾/mabashi 馬橋/mabe 馬部/mabuchi 馬淵/machi 万智 真知
    machida 待田 町田 街田/machidori 待鳥/machii 町井/machimura 町村/machino 町野/machiyama 町山/mada 眞田/madarame 班目/madoka 马多卡/mae 前
    maeda 前田 真栄田 真榮田 米田/maedomari 前泊/maegaki 前垣/maehara 前原/maehata 前畑/maejima 前島 前嶋/maekawa 前川/maemura 前村/maene 前根/maeno 前野
    maeo 前尾/maesaka 前坂/maetani 前谷/maeto 前藤/maeura 前浦/maeyamada 前山田/maezawa 前沢 前泽 前澤/magai 馬養 马养/magari 曲/magata 曲田 眞方 真方
    magawa 眞河 真河/magosaki 孫崎/mahara 馬原/mahiro 眞優 真大/maho 真帆/mai 梅 梅姓 梅氏 真唯 真衣 米 米姓 米氏 舞 舞衣 麻衣/maida 毎田 每田 舞田
    maiko 麻依子 麻衣子/maikuma 毎熊/maita 真板/maitachi 舞立/makabe 眞壁 真壁/maki 卷 巻 梅基 槇 槙 牧 眞木 眞紀 真希 真木 真紀/makieda 槇枝 槙枝
    makiguchi 槙口 牧口/makihara 槇原 牧原/makihata 卷幡/makiko 真紀子/makiminato 牧港/makimoto 牧本/makimura 槇村 槙村 牧村 蒔村
    makino 巻野 槇野 槙野 牧野 蒔野/makinouchi 牧野内/makinushi 牧主/makio 槇尾 槙尾/makisaki 蒔崎/makise 牧瀨 牧瀬/makishi 眞喜志 真喜志/makishima 牧島
    makita 槇田 槙田 牧田/makiuchi 牧内/makiura 牧浦/makiyama 槇山 牧山/makizono 牧園/mako 真子/makomo 眞菰 真菰/makoshi 馬越
    makoto 允 忠 慎 眞 眞琴 真 真人 真琴 誠 誠人 麻琴/makuta 幕田/mametsuka 豆塚/mami 真実 真美 茉美/mamiko 麻美子/mamitsu 真光/mamiya 間宮/mamura 真村
    man 万 万姓 万氏 満 满 滿 萬 萬姓 萬氏/mana 愛菜/manabe 曲直部 眞部 眞鍋 真辺 真部 真鍋 間部/manabu 学 學/manaka 眞中 真中 真仲 間中 马纳卡
    manami 愛美/manase 曲直瀨 曲直瀬 間瀨 間瀬/manato 真那斗/manda 満田 滿田/mandai 万代 萬代/mandokoro 政処/manei 万永/manganji 万願寺 萬願寺/maniwa 馬庭
    manjome 万城目 萬城目/manju 滿仲/manmi 万見 萬見/mannaka 万中/mannami 万波 萬波/mano 眞乃 馬野/mantani 萬谷/mantarou 万太郎/manu 眞野 真野
    manzaki 万崎 萬崎/manzawa 万沢 萬澤/mao 眞緒 眞緖 真央/marekazu 希和/mari 玛丽 眞理 真理 麻里/marikawa 鞠川/mariko 真梨子 真理子 鞠子 麻理子 麻里子
    mariya 茉莉也/mariyatsu 真里谷/maro 马洛 麻呂/maroka 丸岡/maruaka 丸赤/maruchi 丸地/marufuji 丸藤/maruhashi 丸橋/marui 丸井/marukawa 丸川/maruki 丸木
    marumoto 丸本/maruno 丸野/maruo 丸尾/marusugi 丸杉/maruyama 丸山/masaaki 正顕 雅昭 雅章/masada 政田/masafumi 雅文/masagaki 正籬/masago 真砂
    masahiko 雅彦/masahiro 昌宏 正博 正大 正浩 真裕 雅博 雅洋/masahisa 政久 正久/masahito 雅仁/masai 政井 正井/masaike 政池/masakazu 将和
    masaki 勝木 正木 正樹 正毅 眞崎 真崎 真樹 真輝 雅貴/masako 政子 昌子 雅子/masami 正実 正實 正己 正巳 雅美/masamichi 正道/masamitsu 正光/masamune 正宗
    masanao 正直/masani 政二/masano 政野/masanori 正哲 正憲/masao 政夫 政尾 政男 政雄 正雄 真男 証雄 雅夫/masaoka 政岡 正岡 真丘/masaru 傑 優 大 将 將
    masashi 将士 政志 斉史 昌史 昌志 正四 真志 雅史/masatake 政武 昌丈 昌武 正健 正剛 正威 正強 正桓 正武 正馬 理剛 雅武/masato 将斗 正人 雅人
    masatomi 正富/masatoshi 政利 政敏 昌俊 昌利 正俊 正利 正寿 正年 正敏 雅俊 雅敏/masatsugu 正次
    masayuki 将之 征之 政之 政行 昌之 昌幸 昌由 昌行 正之 正幸 正行 眞幸 真幸 誠之 雅之 雅行/masazane 政実/masazumi 正純/mase 馬瀨 馬瀬/masegi 柵木
    mashiko 増子 增子 益子/mashima 眞島 真島/mashimo 眞下 真下/mashiro 真白/mashiyama 増山 增山/masu 升 枡 桝 益/masubuchi 増淵 增淵
    masuda 升田 増田 增田 枡田 桝田 益田 舛田/masufuchi 増渕 增渕/masugawa 增川/masugi 桝木 眞杉 馬杉/masuhara 増原/masui 升井 増井 增井 桝井
    masujima 増島 增島/masujin 舛甚/masukawa 増川 益川/masuki 増木 舛木/masumi 真寿美/masumiyama 増巳山 增巳山/masumo 増茂/masumori 舛森
    masumoto 増元 増本 增本/masumura 増村 增村/masunaga 増永 增永/masuo 増尾 增尾/masuoka 増岡 增岡 舛岡/masutani 升谷 枡谷 益谷/masutomo 舛友/masuya 舛屋
    masuzawa 増沢 増澤 增澤/masuzoe 桝添 舛添/matakichi 又吉/matano 俣野 又野/matoi 纏/matono 的野/matsu 松/matsuba 松波 松葉/matsubara 松原
    matsubashi 松橋/matsubayashi 松林/matsuda 末田 松田/matsudaira 松平/matsue 松枝 松江/matsufuji 松藤/matsugawa 松川/matsuhira 松比良/matsuhisa 松久
    matsui 松井 松居 眞對 真対/matsukata 松形 松方/matsukaze 松風/matsuki 松木 松来 松樹 松生/matsukihira 松木平/matsukuma 松隈/matsumae 松前
    matsumaru 松丸/matsumiya 松宮/matsumora 松茂良/matsumori 松森/matsumoto 松元 松本/matsumura 松村/matsumuro 松室/matsunaga 松永
    matsunami 松並 松南 松浪 松濤/matsunawa 松縄/matsune 松根/matsuno 松野/matsunohira 松野平/matsunosato 松里/matsuo 松尾/matsuoka 松丘 松岡/matsura 松浦
    matsusaburo 松三郎/matsusaka 松坂/matsusawa 松沢 松澤/matsuse 松瀬/matsushige 松重/matsushima 松島 松嶋/matsushita 松下/matsutani 松谷/matsutomo 松友
    matsutoya 松任谷/matsuwaka 松若/matsuwaki 松脇/matsuyama 松山/matsuyoshi 松好/matsuyuki 松雪/matsuzaka 松阪/matsuzaki 先崎 松崎 松嵜/matsuzono 松薗
    matsuzuki 松月/maya 摩耶 真彩 真矢/mayama 眞山 真山/mayu 真夕 真由 麻佑 麻結 麻裕/mayuko 真由子/mayumi 眞弓 真弓 真由美/mayumida 眞弓田 真弓田
    mayuzumi 黛/mega 女鹿 妻鹿/megata 目賀田/meguro 目黑 目黒/mei 命 命姓 命氏 海妃/meiko 芽生子/meisa 芽衣咲 衣咲/meishi 銘志 铭志/mekari 銘苅
    mekata 目加田 目片/menuki 綿貫/mese 目瀨 目瀬/meshinuma 飯沼/metoki 目時/meya 女屋/mezaki 目崎/miake 三明/mibu 壬生/mibuchi 三淵/michiaki 通明 道明
    michieda 道枝/michii 道井/michikawa 道川/michiko 美智子 道子/michinaga 道永/michio 路夫 身智雄 道大 道夫/michishita 道下/michiya 道也
    michiyo 美千代 美智代 道代/mido 御堂 美堂/midori 緑/midorikawa 碧川 綠川 緑川/midoro 美土路/mie 美恵 美惠/mieko 美恵子 美枝子/mieno 三重野/mifuku 三福
    mifune 三船 御船/migimatsu 右松/migishi 三岸/mihagi 三萩/mihara 三原 美原/miharu 三春/mihata 三畠/mihira 三平/miho 三保 未帆 未歩 美保 美穂
    mihoko 美穂子/mihon 三本/mihori 三堀 深堀/miike 三池/miikeyama 三池山
    mika 三佳 三香 実佳 実加 実夏 実果 実花 実華 実香 未佳 未夏 未果 未花 未華 海嘉 美伽 美佳 美加 美嘉 美夏 美果 美歌 美花 美華 美香/mikado 三門 見角
    mikagi 三日木/mikajiri 三尻/mikako 美香子/mikami 三上 三神/mikamo 三鴨/mikamoto 三家本/mikasa 三笠/mikata 三方/mikatsura 三葛
    mikawa 三川 三河 参河 美川 見川/mikazuki 朏/miki 三木 三鬼 美希 美木 美紀 造酒/mikihara 三木原/mikihito 幹人/mikiko 幹子/mikimoto 御木本/mikio 幹雄
    mikitani 三木谷/mikoshiba 御子柴/miku 未来 未空 美空/mikubo 三久保/mikuchi 水口/mikumo 三雲/mikuni 三国 三國/mikuriya 三栗谷 厨 御厨/mima 美馬
    mimachi 三町/mimaki 三槇 三槙 三牧 御牧 箕牧/mimasu 三桝/mimatsu 三松/mimichi 水通/mimino 耳野/mimiura 耳浦/mimiya 三宮/mimori 三森/mimoro 三諸
    mimoto 三元/mimune 三統/mimura 水村/mimurodo 三室戶 三室戸/min 敏 明 明姓 明氏/mina 美奈/minabe 三辺 三邊/minabuchi 南渕/minagawa 皆川
    minai 美奈井 薬袋/minaka 三中/minako 美奈子 美菜子/minami 三並 三波 三竝 南 南美 水壬 水波 美南 美波/minamide 南出/minamitsuji 南辻/minamoto 皆本
    minasaka 宮坂/minase 水名瀨 水名瀬/minato 港 湊/minatogawa 湊川/minatsu 美菜津/minayoshi 皆吉/mine 三根 峯 峰 嶺/minegishi 峯岸 峰岸 嶺岸/minei 嶺井
    mineji 峰地/minematsu 峯松/minemura 峯村/mineo 峯生 峯雄 峰夫 峰尾 峰生 峰男 峰雄 嶺男/mineshima 峰島/mineta 峯田 峰田/minetani 三根谷/mineuchi 嶺内
    mino 味埜 箕野 美濃 蓑/minobe 美延 美濃部 蓑部 見延/minoguchi 簑口 簔口 美濃口/minokawa 三濃川/minomura 三野村/minorikawa 御法川/minoru 穂 穗
    minoshima 蓑島/minowa 三之輪 味野和 簑輪 美濃輪 蓑輪
    mio 三尾 光桜 実央 実桜 実生 実緒 実音 弥央 弥生 弥緒 望央 望生 未央 未桜 未緒 水緒 水脈 水音 海音 澪 美央 美女 美尾 美応 美愛 美桜 美欧 美王 美生 美緒 美青 美音 視音
    miri 美里/miru 見留/misa 未紗/misagawa 三佐川/misago 三砂 見砂/misaizu 美斉津 美斎津 美細津/misaka 三坂 美坂/misaki 三咲 三嵜 岬 美佐紀 美咲
    misako 美紗子/misao 操/misato 美郷/misawa 三沢 三澤/mise 三瀨 三瀬/mishima 三島 三嶋/mishina 三科/mishiro 三城/mishita 三下/misono 御園/misu 三栖 三須
    misugi 三杉/misumi 三角 三隅/mita 見田/mitachi 三田地 見立/mitaira 御手洗/mitaka 三鷹/mitake 見岳/mitamura 三田村/mitazaki 三段崎/mitazono 三反園
    mito 三十 三戶 三戸 三藤 御藤 水戶 水戸 美東 美登 美藤/mitobe 三戸部 水戶部 水戸部/mitoma 三苫/mitomi 三富/mitomo 三友/mitooka 水戶岡 水戸岡
    mitoya 三刀屋/mitsuaki 充昭 光明 光昭 満明/mitsuba 三葉/mitsubayashi 三林/mitsuboshi 三星/mitsuda 密田/mitsue 三枝/mitsugi 三樹 三津木/mitsuhara 光原
    mitsuhashi 三橋/mitsuhiro 充弘 充洋 光博 光寬 光尋 光廣 光弘 光洋 光浩 光裕/mitsui 三井 三都井 光井 満井 滿井/mitsuishi 三石 光石/mitsuji 三笘 満治
    mitsuko 光子 満子/mitsukoshi 水越/mitsukura 満倉 滿倉/mitsukuri 箕作/mitsuma 三間/mitsumoto 光本/mitsumura 三村/mitsunaka 満仲/mitsuno 三野
    mitsuo 三男 光男/mitsushina 三品/mitsushiro 三代/mitsutaro 光太郎/mitsuya 三屋 三津谷 三矢/mitsuyasu 光保 光安 光易/mitsuyo 津代 美津代
    mitsuyoshi 三好/mitsuzaki 三崎/miu 美羽/miura 三浦 水卜 箕浦/miwa 三和 三羽 三輪 美和/miwata 三輪田/miya 三谷 宮 宮谷/miyabata 宮端/miyabe 宮部
    miyabi 雅/miyabo 宮保/miyabu 宮分 宮武/miyachi 宮地/miyada 宮田/miyade 宮出/miyadera 宮寺/miyado 宮戸/miyagawa 宮川 水谷川/miyagishi 宮岸
    miyagitani 宮城谷/miyaguchi 宮口/miyahara 宮原/miyahira 宮平/miyahisa 宮久/miyaichi 宮市/miyairi 宮入/miyaji 宮路/miyajiki 宮食
    miyajima 宮島 宮嶋 美谷島/miyake 三宅/miyaki 宮城 宮木/miyako 美也子/miyakoda 都田/miyakoshi 宮腰 宮越/miyakoya 都家/miyama 三山/miyamatsu 宮松
    miyamichi 宮道/miyamori 宮森/miyamoto 宫本 宮下 宮元 宮本/miyamura 宮村/miyanaga 宮永/miyanari 宮成/miyane 宮根/miyanishi 宮西/miyano 宮野/miyao 宮尾
    miyaoka 宮岡/miyara 宮良/miyasako 宮廻 宮廽 宮迫/miyasato 宮里/miyasawa 宮沢/miyasono 宮園/miyatsu 宮津/miyawaki 宮脇/miyazaki 宮前 宮崎/miyazawa 宮澤
    miyokawa 三代川/miyoki 三代木/miyosawa 三代澤/miyoshi 三吉 三善 美吉/miyu 未祐 美優 自由/miyuki 三行 美幸 美順/miyuri 美由利/mizobata 溝端/mizobe 溝部
    mizobuchi 溝渕/mizoe 三添/mizogami 溝上/mizoguchi 溝口/mizokami 沟上/mizokuni 溝国 溝國/mizoo 溝尾/mizorogi 沟吕木 溝呂木/mizoshita 溝下/mizu 水津
    mizubayashi 水林/mizube 水辺 水邊/mizuchi 水地/mizue 水江/mizugaki 水垣/mizuhashi 水橋/mizuhira 水平/mizui 水井/mizuide 水出/mizuike 水池
    mizuishi 水石/mizukami 水神/mizukawa 水川/mizuki 三月 水城 水月 水木 水樹 深月 瑞季 瑞己 瑞希 瑞木 瑞樹 瑞生 瑞稀 瑞紀 瑞貴 美月 見月 観月
    mizukubo 水久保/mizuma 水沼 水間/mizumachi 水町/mizumito 水元/mizumori 水守 水杜 水森/mizumoto 水本/mizunashi 水無/mizuno 水野/mizunoe 水之江
    mizunoue 水上/mizuo 水尾/mizuochi 水落/mizuoka 水岡/mizusaki 水咲 水崎/mizusawa 水沢 水澤/mizuse 水瀨 水瀬/mizushima 水島 水嶋/mizushina 水信 水品
    mizushiro 水代/mizushita 水下/mizuta 水田/mizutani 水谷/mizutori 水鳥/mizutsuka 三塚/mizuuchi 水內 水内/mizuwake 水分/mizuyama 水山/mo 毛 毛姓 毛氏
    mochida 持田/mochidome 持留/mochimaru 持丸/mochimatsu 持松 用松/mochinaga 持永/mochizuki 望月/modeki 茂木/moe 萌 萌恵/moewaki 燃脇/mogaki 茂垣
    mogi 望木/mogushi 茂串/mohiro 莫宏 莫広/moji 門司/moka 莫卡 萌香/momii 籾井/momiji 椛/momiyama 樅山 籾山 粟山/momma 門馬/momo 桃 萌々/momochi 百地
    momoha 桃芭/momoi 桃井 百井/momokawa 百川/momoko 桃子/momomura 百村/momono 桃野/momose 百瀨 百瀬/momoshita 桃下/momota 桃田 百田/momoyama 百山
    momozaki 百崎/momozawa 桃澤/mon 門姓 門氏 门 门姓 门氏/mone 百音/mononobe 物部/monshu 晚舟 晩舟/monzo 紋三/mori 守 母里 毛利 藻利 護/moribayashi 森林
    moribe 森部/morichi 森地/morichika 森近/morie 守江/morieda 森枝/moriei 盛榮/morihara 森原/morihiko 森彦/morihira 森平/morii 森井/morikaku 森角
    morikane 森兼/morikawa 森川/moriki 森木/morikoshi 森越/morikubo 森久保 森窪/morikuchi 森口/morimae 森前/morimatsu 森松/morimoto 森本/morimura 森村
    morinaga 守永 森永 森長 盛永/morinaka 森中/morinari 森成/morino 守野/morio 森尾 盛夫/morioka 森岡/morisada 森貞/morisaki 森崎/morisawa 守澤 森沢 森澤
    morishike 森重/morishima 守島 森島 森嶋/morishiri 森尻/morishita 守下 森下/morisono 森園/morita 森田 盛田 莫里塔/moritaki 森滝 森瀧/morito 森藤
    moritomo 森友/moriuchi 守内 森内 盛内/moriue 森上/moriwaka 森若/moriwake 守分/moriwaki 森脇/moriya 守也 守哉 守屋 森屋 森谷 森野/moriyama 守山 森山
    moriyasu 守安 森保 森安/morizumi 守住 森泉/moro 毛笼 毛篭 毛籠 茂呂/moroguchi 諸口/morohashi 諸橋/morohoshi 諸星/moroi 諸井/moroishi 諸石
    morokuma 諸熊 諸隈/moromisato 諸見里/moronuki 諸貫/morooka 師岡/morosawa 諸澤/morota 諸田/morotani 諸谷/moshino 若野/motai 甕/moto 本 樂
    motoaki 元明 元朗 基昭 基朗/motodaka 本高 本髙/motoe 元永/motohara 本原/motohiro 基博/motoi 元井 本告/motokariya 本仮屋 本假屋/motoki 元起 基樹 本木
    motokura 元倉/motomatsu 本松/motomiya 本宮/motonaga 元長 本永/motonaka 本中/motono 本野/mototani 元谷 本谷/mototaro 元太郎/motoya 元哉
    motoyama 元山 本山/motoyoshi 本吉/motozawa 本澤/motsuka 毛塚/moue 馬上/mozai 茂在/mozuna 毛綱/mugifumi 麥踏 麦踏/mugikura 麥倉 麦倉/mugishima 麦島
    mugitani 麦谷/mukae 迎/mukaida 向井田 向田 迎田/mukaiyachi 向谷地/mukasa 六笠 向笠 武笠 穆佐/mukoi 向井/muku 椋尾/mukumoto 椋本/mukuruma 六車
    mumei 室井/mumeoka 室岡/munehisa 宗久/munekiyo 宗淳 宗清/munemitsu 宗光/munemori 宗森/muneo 宗男/munesho 宗像/munesue 棟居/muneta 棟田/munetaka 棟高
    muneyama 宗山/mura 戶村 戸村 武良 無良/murabayashi 村林/muragaki 村垣/murahashi 村橋/murai 村井/murakami 村上 邑上/murakata 村方/murakawa 村川
    muraki 村木/murakumo 村雲/murakushi 村越/muramatsu 村松/muramoto 村元 村本/murano 村野/murao 村尾/muraoka 村岡/murasa 村佐/murasaki 村咲 村崎
    murasawa 村沢 村澤/murase 村瀨 村瀬 邨瀬/murashima 村島 村嶋/murashita 村下/murata 村田 邑田 邨田/muratsu 村津/muratsubaki 村椿/murayama 村山 邨山
    murayasu 紫安/muroga 室賀/murohashi 室橋/murosaki 室崎/murota 室田/murotani 室谷/muroya 室屋 室矢/musashino 武蔵野 武藏野/musha 武舎/mushiage 虫上
    mushika 虫鹿/muta 六田 牟田/mutetsuyama 武哲山/muto 武藤/mutobe 六人部/mutsu 陸奥 陸奧/mutsuhito 睦仁/mutsuki 睦樹/mutsumi 六見 睦 陸海
    mutsushika 六鹿/mutsutaro 鯥太郎 鯥太郞/mutsuura 六浦/mutsuzuka 六塚/myochin 明珍/myojin 明神/myosu 明珠/myouishi 明石
    na 娜 納 納姓 納氏 纳 纳姓 纳氏 那 那姓 那氏/naba 那波/nabae 難波江/nabatame 名畑目 生天目 生田目 青天目/nabei 鍋井/nabeshima 鍋島/nabeta 鍋田/nada 灘
    nadamoto 灘本/nae 南英/naeda 苗田/naeka 苗加/nagabuchi 長渕/nagae 永江 長江/nagafuji 永藤/nagahama 永浜 永濱 長浜 長濱/nagahara 永原 長原
    nagahora 長洞/nagai 永井 長井/nagaishi 永石/nagaiwa 永岩/nagakari 永仮/nagakawa 永川/nagaki 長岐/nagakubo 長久保/nagakura 永倉/nagamatsu 永松 長松
    nagamine 長峯 長峰/nagamiya 永宮/nagamochi 永持 長持/nagamori 永守 永森 永盛/nagamoto 長本/nagamune 長棟/nagamura 長村/nagano 長野/naganoma 永野間
    naganuma 長沼/nagao 永尾 永雄/nagaoka 長岡/nagaoki 長沖/nagara 長柄/nagasaki 長崎/nagasato 永里/nagasawa 永沢 永澤/nagase 長勢 長瀨 長瀬/nagashii 永椎
    nagashima 永嶋 長嶋 長嶌/nagasu 長須/nagasuka 長須賀/nagasuna 長砂/nagata 仲田 長田/nagatake 永竹/nagatani 永谷/nagato 長戸 長門
    nagatomi 永冨 永富 長冨 長富/nagatomo 長友/nagatoro 長土呂 長戸路 長瀞/nagatsu 永津 長津/nagatsuka 永塚/nagaura 永浦 長浦/nagawa 南川 奈河
    nagaya 永野 長屋/nagayama 永山 長山/nagayasu 永易/nagazawa 長沢 長澤/nagira 柳楽/nagisa 凪咲 渚/nagoya 名古屋 名古谷/nagumo 南雲/naha 難波/naiki 内貴
    naito 內藤 內野 内藤 内野/najima 名島/naka 中 那珂/nakaarai 中新井/nakabo 中坊/nakadachi 中立/nakadai 中代 中台 中臺 仲代/nakadate 中舘 中館
    nakade 中出/nakado 中道/nakadoi 中土居/nakae 中江/nakafuji 中藤/nakagaichi 中垣內 中垣内/nakagaki 中垣/nakagane 中金/nakagata 中潟/nakagawa 中川 仲川
    nakagi 南波/nakagiri 中桐/nakaguro 中黑 中黒/nakahama 中浜 中濱/nakahara 中原/nakahashi 中橋/nakahata 中畑 中畠/nakahayashi 中林/nakahigashi 中東
    nakahisa 仲久/nakahora 中洞/nakai 中井 中居 仲井/nakaike 中池/nakairi 中込/nakaishi 中石/nakaizumi 中泉/nakaji 中地 中路/nakajima 中嶋 中嶌
    nakajimaya 中島谷/nakajo 中城 中条/nakakama 中釜/nakakami 中神/nakaki 中木/nakakita 中北/nakako 中子/nakakoji 中小路/nakaku 南郭 南郭姓 南郭氏
    nakakubo 中窪/nakakuchi 中口/nakakuki 中久木/nakakuma 中隈/nakakura 中倉/nakama 中間 仲間/nakamachi 中町 仲町/nakamae 中前/nakamaki 中牧/nakamaru 中丸
    nakamata 中俣/nakamatsu 中松/nakame 中目/nakami 中見 仲美/nakamikado 中御門/nakamitsu 中満 中滿/nakamizo 中溝/nakamizu 中水/nakamori 中森
    nakamoto 中元 中本 仲本/nakamura 中村 中邑 中邨 仲村 仲邑/nakamure 中牟礼/nakamuta 中牟田/nakane 中根/nakanishi 中西 仲西/nakano 中埜 中野 仲野
    nakanoin 中院/nakanomyo 中名生/nakanoshima 中能島/nakanuma 中沼/nakao 中尾 中雄 仲尾/nakaoka 中岡/nakaoki 中沖/nakarai 半井
    nakasa 与那嶺 中佐 中狭 仲佐 與那嶺/nakasaka 中坂/nakasaki 仲咲/nakasato 中里 仲里/nakase 中瀨 中瀬/nakaseko 中世古/nakashi 中司/nakashige 中重
    nakashiki 仲敷/nakashima 中島 永島 長島/nakashina 中科/nakashizu 中静/nakashizuka 中靜/nakasoko 仲底/nakasone 中曽根 仲宗根/nakasu 中洲 中須
    nakasugi 中杉/nakasuji 中筋 仲筋/nakasuka 中須賀/nakata 中多 中田 半田 永田/nakatai 中平/nakatake 中竹/nakatani 中谷 仲谷/nakatomi 中臣
    nakatsuchi 中土/nakatsugawa 中津川/nakatsuhama 中津濵/nakatsuji 中辻/nakatsuka 中務 中塚 仲塚 長塚/nakau 中右/nakauchi 中內 中内/nakaune 中畝
    nakaura 中浦/nakawaki 中脇/nakaya 中家 中屋 中矢/nakayabu 中藪/nakayama 中山 仲山/nakayashiki 中屋敷/nakayasu 中安/nakayoshi 中吉/nakazaki 中崎
    nakazawa 中沢 中澤 仲沢 仲澤 半沢 半澤/nakazono 中園 中薗/nakazora 中空/nakazuru 中靏/nakoe 名越/nakura 名倉/namachi 奈街/namase 生瀨 生瀬
    namazue 鯰江/namba 南葉/nambara 南原/nambu 南部/namekata 行方/namemi 鳴海/nami 七海 奈未/namihira 波平/namikawa 並河/namiki 並木 竝木/namikiri 波切
    namino 波野/namishio 波汐/nampei 南平/namura 奈村/nan 楠/nana 奈々 奈奈 奈那 菜々/nanaho 七帆/nanai 七井/nanakita 七北/nanako 菜那子
    nanami 名波 菜々美/nanao 七尾/nanase 七々瀨 七々瀬 七瀨 七瀬 奈々瀨 奈々瀬/nango 南後 南郷/nangu 南宮/naniwa 浪花/naniwada 難波田/nanjo 南條
    nanzawa 南沢 南澤/nao 奈緒 奈绪 菜保/naoaki 直亮/naoe 直江/naohiko 直彦/naohiro 直弘/naoi 直井/naoki 尚輝 猶木 直己 直樹 直貴 直輝
    naoko 奈緒子 尚子 直子/naomasa 尚将 尚將 尚政 尚正 直政 直方 直正/naomi 奈緒美 尚美 直実 直巳 直美/naonari 直成/naora 直良/naoshi 尚史 直史 直士
    naoto 直人/naotoshi 直利/naoya 尚也 尚哉 尚弥 直也 直哉 直弥 直矢/naoyuki 直之/nara 奈良/narabayashi 奈良林/narahara 奈良原 楢原/narahashi 楢橋
    narakino 楢木野/naraoka 奈良岡/narayama 楢山/nariakira 成章 斉彬/narikawa 成川/narikiyo 成清/narimatsu 成松/narimiya 成宮/narise 成瀨 成瀬
    narishima 成島/narita 成田/nariyuki 成幸/narumi 成海/narusawa 成沢 成澤 鳴沢/naruse 成世 鳴瀨 鳴瀬/naruyama 成山 鳴山/nasato 南里/nashida 梨子田
    nashimoto 梨本/nashiwa 梨羽/nasu 奈須 那須/nasukawa 茄子川/nasuno 那須野/natomo 永友/natori 名取/natsu 夏/natsue 夏絵/natsuhara 夏原/natsui 夏井 夏居
    natsuka 名塚 長束/natsukawa 夏川/natsuki 夏姫 夏希 夏木 夏樹 夏稀 菜月/natsuko 夏子 奈津子 奈都子 菜津子/natsume 夏梅 夏目 夏芽 奈爪 棗
    natsumi 夏実 夏美 奈津美 菜摘 菜都美/natsumoto 夏本/natsunagi 夏凪/natsuyagi 夏八木/nawa 名和/nawashiro 苗代/nawata 名和田 縄田 繩田/naya 南谷 納谷
    nayu 菜結/neda 根田/negishi 根岸/nei 内伊 根井/nejime 祢寝 禰寝/neki 根來 根木 根来/nekomiya 猫宮/nemoto 根本 根道/nene 寧々/neo 根尾/neriki 練木
    nezasa 根笹/nezu 根津/ni 尔 爾/niake 新宅/nibu 丹生/nibun 二分/nichishita 日下/nie 贄/nieda 仁枝 贄田/nigo 仁後/nihatsu 仁发 仁発 仁發/nihei 二瓶 二甁
    nihira 二平/nihongi 二本木 二本树 二本樹/nihonmatsu 二本松/nihonyanagi 二本柳/nii 二位 仁井/niide 新出 西出/niihari 新治/niijima 新島/niimi 新実 新見
    niimura 新村/niina 二名 仁衣菜/niinami 新浪/niino 新野/niinomi 新家/niitsuma 新妻/niizeki 新関 新關/niizoe 新添/nijo 二条 二條/nijoin 二条院 二條院
    nika 仁科/nikaho 仁賀保/nikai 二階/nikaido 二階堂/niki 仁木/niko 二河/nikura 新倉/nimonji 二文字/nimura 二村 仁村/nin 任/nino 新納/ninokata 二方
    ninomiya 二宮/ninoyu 二之湯/ninra 人羅/nioka 二岡/niregi 楡木/niseki 二関 二關/nishi 仁志 西/nishida 仁志田 西田/nishie 西江/nishigaki 西垣 西恆 西恒
    nishigami 西上/nishigoya 西古屋/nishiguchi 西口/nishihata 西畑/nishihayashi 西林/nishihira 西平/nishihori 西堀/nishii 西位 西居/nishiiri 西入
    nishiji 西地 西治/nishijima 西嶋/nishikage 西影/nishikawa 西川/nishiki 西亀 西木 錦/nishikido 錦戸/nishikiuchi 錦内/nishikori 錦織/nishikubo 西久保
    nishimaki 西牧/nishime 西銘/nishimi 西海/nishimitsu 西光/nishimiya 西宮/nishimoto 西元 西本/nishimura 西村/nishimuro 西室/nishimuta 西牟
    nishinaka 西中/nishinakagawa 西中川/nishinami 西奈美/nishino 西乃 西埜 西野/nishio 西尾/nishioka 西岡/nishiomasu 西大舛/nishisaka 西坂/nishishita 西下
    nishita 丹下/nishitaka 西高/nishitomi 西富/nishitsunoi 西角井/nishiuchi 西內 西内/nishiwaki 西脇/nishiya 西矢 西谷/nishiyama 西山/nishizaka 西阪
    nishizaki 西崎/nishizawa 西澤/nishizono 西園/nishizuka 西塚/nisu 尒朱 尒朱姓 尒朱氏 爾朱 爾朱姓 爾朱氏/nita 新井田/nitahara 仁田原/nitancho 二反長
    nitanda 二反田/nito 二戶 二戸/nitori 似鳥/nitta 新田/niwa 丹羽 二輪/niwata 庭田/niyama 二山/noake 野明/nobechi 野辺地 野邊地/nobetsu 野別/noboru 昇
    nobu 矗/nobuhide 信英 展英/nobuhiko 信彦/nobuhiro 信宏 裕泰/nobuki 伸樹 信樹/nobumasa 信政 信昌 信正 宣政/nobumitsu 信光/nobumoto 信本/nobunaga 信長
    nobuo 伸夫 伸男/nobuta 信田/nobutaka 信孝/nobuteru 亘輝 伸晃 信照 信輝/nobutoki 信時 信祝/nobuyasu 伸康 信寧 信康/nobuyuki 伸之 伸志 信行 修之 宣行
    nochi 南野/noda 野田/nodoka 温香/nogeyama 野見山/nogi 乃木/nogimori 野木森/nogusa 野草/nohara 野原/nohe 野辺 野邊/nohira 野平/nohmi 能見/noide 野出
    noji 野地/nojima 野島/nojo 能條/nokariya 野苅家/nokawa 野川/noki 野木/nokuchi 野口/noma 野末 野間/nomachi 能町/nomakuchi 野間口/nomiya 野宮
    nomizu 野水/nomo 野茂/nomoto 野元 野本/nomura 乃村 野村/nonagase 野長瀨 野長瀬/nonaka 野中 野仲/nonogami 野々上 野野上/nonogawa 野々川/nonomiya 野々宮
    nonomura 野々村 野野村/nonouchi 野々内 野野內/nonoyama 野々山 野野山/norihiko 徳彦 憲彦/norihisa 憲尚/norihito 憲仁/norikazu 憲和
    noriko 乃莉子 倫子 典子 則子 憲子 法子 紀子/norikyo 乗京/norimatsu 乗松/norimoto 則本 徳本 德本/norio 教生 紀夫/noritake 乗竹 則武 則竹 法岳 法武 範岳
    noritsuna 紀綱/noriyasu 典靖/noriyuki 教行 矩行 範之 紀幸/norizuki 法月/noro 野呂/nosaka 野坂/nosaki 野崎/nosaku 能作/nose 能勢 能瀬 野瀨 野瀬
    noshi 熨斗/noshima 能島/noshiri 野尻/noshiro 能代/noshita 野下/noshitani 熨斗谷/nosohara 野曽原 野曾原/noto 能登/notomi 納富/notoshi 能年/noue 野上
    nowada 野和田/noyori 野依/nozawa 野沢 野澤/nozomi 希 希実 希望 希未 希海 希美 心 望 望実 望未 望美 望見 臨/nudeshima 橳島/nukaga 額賀/nukariya 忽滑谷
    nukata 額田/nukaya 糠谷/nukazuka 糠塚/nukumi 生見/nukumizu 温水/numachi 沼知/numadate 沼舘 沼馆/numahata 沼畑/numai 沼井/numakawa 沼川/numakura 沼倉
    numano 沼野/numao 沼尾/numasawa 沼沢 沼澤/numashiri 沼尻/numata 沼田/numazaki 沼崎/nunoi 布井/nunokawa 布川/nunome 布目/nunomura 布村/nunoshiba 布柴
    nunoshise 布施/nureki 濡木/nurishi 塗師 涂师/nuruki 塗木/nushiyama 主山/nuwa 怒和/nyomura 饒村/oasa 大朝/oba 大場 大庭/obama 奥巴马 小汀 小浜 小濱
    obara 蛯原/obata 小俣 小幡 小畑 小畠/obeya 小室/obi 小尾/obikawa 帯川/obino 帯野/obokata 小保方/obori 小堀/oboroki 朧気 朧氣/obose 小場瀨 小場瀬
    obuchi 大淵 大渕 小渕/obunai 小船井/ochi 越知/ochiai 落合/ochikoshi 落越/oda 尾田 押田 生田 緒田 織田 蓬田 越田/odachi 大起/odajima 織田島 织田岛
    odaka 小高/odaki 大滝 大瀧/odakiri 小田桐/odamura 小田村/odate 大立/odeishi 小出石/odo 大道 小渡/oe 大江 小江 近江/oga 多賀 大神 大賀/ogaeri 魚返
    ogahara 小河原/ogamino 小神野/ogane 大金/ogao 長尾/ogasawara 小笠原/ogata 大形 小形 小方 尾形 尾方 生形 緒形 緒方 緖方
    ogawa 及川 小川 小河 尾河 押川 梶川 緒川 雄川/ogawachi 小川内/ogawara 大河內 大河内 大河原/ogi 大城 小木 扇 苧木/ogida 荻田/ogihata 扇畑/ogimi 大儀見
    ogino 荻野/oginome 荻野目/ogiwara 萩原/ogiya 扇谷/ogo 尾後/ogonuki 尾後貫/ogoshi 小越/oguchi 小口/ogura 小倉 小暮 小椋/oguri 小栗
    oguro 大黑 大黒 小黑 小黒/ogushi 大串/ogyu 荻生/ohama 大浜 大濱/ohana 尾花/ohara 大原 小原/ohari 小針/ohashi 大橋/ohata 大畑 大畠/ohba 桜庭 櫻庭
    ohin 泓宾 泓賓/ohira 大平/ohora 大洞/ohori 大堀/ohse 廣瀬/ohsumi 大隅/ohtsuno 大角/oi 大井/oibe 及部/oida 笈田/oidaira 老平 追平/oide 尾出 生出
    oigawa 大井川/oikawa 笈川 老川/oike 大池 尾池/oimatsu 老松/oinaga 追永/oine 生稲/oiri 笈入/oishi 大石/oitabashi 小板橋/oiwa 大岩/oiwake 追分
    oizumi 大泉/oji 大地 大路/oka 大岡 奥卡 岡/okabayashi 岡林/okabe 園部 岡部/okada 岡田/okado 大門/okae 岡江/okafuji 岡藤/okahashi 岡橋/okai 岡井
    okaji 岡路/okajima 岡島/okakura 岡倉/okami 岡見/okamoto 岡本/okamune 岡宗/okamura 冈村 岡村/okanaka 岡中/okanishi 岡西/okaniwa 岡庭/okano 丘野 岡野
    okanohara 岡野原/okanouchi 岡野内/okasawa 岡沢 岡澤/okashima 岡嶋/okatsu 大勝/okawa 大川 大河 尾川/okawachi 小河内/okawada 岡和田/okawara 大川原
    okayama 岡山/okazaki 岡崎/okeno 桶野/okeya 桶谷/oki 大木 沖/okihara 荻原/okimasu 沖升/okimori 沖森/okimoto 沖本/okimura 沖村/okimuta 沖牟田/okina 翁
    okinaka 冲中 沖中/okinishi 沖西/okiso 小木曽 小木曾/okita 大北 沖田 置田/okitsu 興津/okiya 沖山/okizono 沖園/okoe 大越/okoma 大駒/okonogi 小此木
    okoyama 小古山/okubo 大久保 大窪 小久保/okuchi 大口/okuda 奥田/okudera 奥寺/okudo 奥戸/okugawa 奥川 奧川/okuhara 奥原 奧原/okuhira 奥平 奧平
    okui 奥井 奧井/okukubo 奥窪/okuma 大熊 大隈 小熊/okumiya 奥宮 屋宮/okumura 奥村 奧村/okuni 大国 大國 小国 小國/okuno 奥野 奧野/okura 大倉/okuri 大栗
    okusa 奥佐/okusaka 奥坂/okushima 奥島 奧島/okushita 奥下/okuta 奧田/okutani 奥谷 奧谷/okutomo 奥友/okuwa 大桑/okuwaki 奥脇/okuyama 奥山 奧山
    okuzato 奥里 奧里/okuzawa 奥沢 奧澤/okuzono 奥園 奧園/okyudo 尾久土/omachi 大町/omasa 大政/omatsu 大松 尾松/omatsubara 小松原/omatsuzawa 大松澤
    omi 尾身/omiya 大光明 大宮 小宮 近江谷/omiyama 小宮山 小見山/omodaka 澤瀉 面高/omokawa 面川/omomura 重村/omori 大森 小森/omote 表/omoteya 表屋
    omoto 大本/omukai 大向/omura 大村 大牟/on 恩/onadaka 尾名高/onaga 大長 翁長/onaha 小那覇 小那霸/onaka 大中 大仲 小中/onda 恩田/oniki 鬼木/onimaru 鬼丸
    onimura 鬼村/onishi 大西 尾西/onitake 鬼武/onizuka 鬼塚/ono 多 大屋 大野 小野 尾野 桜野 横野 橫野 櫻野/onoda 小野田/onodera 小野寺/onogawa 小野川
    onogi 小野木/onoguchi 小野口/onojima 小野島/onomura 小野村/onooka 小野岡/onori 小野里/onosaka 小野坂/onosawa 小野沢 小野澤/onose 小野瀨 小野瀬
    onouchi 小野打 尾之內 尾之内/onozaki 小野崎/onozuka 小野塚/onu 大沼/onuma 小沼/onzawa 恩沢 恩澤/oode 大出/oomote 大表/oooka 大冈/ooshimizu 大清水
    oren 和联 和聯/ori 小里/orie 織江/orihara 折原/orikasa 折笠/orimo 折茂/orimoto 折本/oriono 折小野/orisaku 織作/orishimo 折下/orito 折戸
    oro 和乐 和楽 和樂/osabe 長谷部 長部/osagane 長鎌/osahashi 長橋/osaka 大坂 大阪 小坂 小阪 逢坂 長坂/osakabe 刑部 小酒部/osakada 小坂田
    osaki 大前 大崎 尾崎/osako 大迫/osakura 長倉/osamu 修 收 治 理 統 脩/osanai 小山內 小山内/osanawa 長縄/osasa 小笹/osato 大里/osauchi 長內 長内
    osawa 大沢 大澤/ose 大瀨 大瀬 小瀬/oseki 小関 小關 尾関 尾關/oshiba 大柴 大芝/oshida 大信田/oshii 押井/oshikoshi 押越/oshima 大島 大嶋 小島 尾島
    oshimi 押見/oshimura 押村/oshio 大塩 大潮 大鹽 押尾 置塩 置鹽/oshisaka 押坂 押阪/oshita 大下/oshitani 押谷/oshitari 忍足/oshitsu 大室
    osodo 小曽戸 小曾戸/osogoshi 獺越/osono 大園 小園/osuka 大須賀/osuke 央侑 桜空/osuki 大杉/ota 大多 大田 太田/otabe 小田部/otagi 愛宕/otagiri 小田切
    otaka 大高 大鷹 尾高/otakara 大財/otake 大嵩 大嶽 大武 大竹 小竹 尾竹/otaki 小滝 小瀧/otani 円谷 圓谷 大溪 大谷 小谷/otanino 小谷野
    otawa 大多和 大田和 太田和/otawara 小田原/otemori 小手森/oto 大戶 大戸 大藤 奥托 尾藤/otobe 音部/otoguro 乙黒/otoha 音巴/otoi 音井/otojiro 乙治郎
    otokawa 乙川/otokita 音喜多/otomo 大伴 大友 大類/otono 音野/otoo 音尾/otori 大鳥 鳳/otoshi 大歲 大歳/otsu 大津 奥津 奧津/otsubo 大坪/otsuji 大辻 尾辻
    otsuka 大塚 大月 小塚/otsuki 大槻 大貫/otsuma 上妻/otsuru 大津留 大靏 大鶴
    ou 奥 奥姓 奥氏 奧 奧姓 奧氏 欧 欧姓 欧氏 歐 歐姓 歐氏 殴 殴姓 殴氏 毆 毆姓 毆氏 澳 竑/oubayashi 大林/ouchi 大內 大内/ouchida 大內田 大内田
    oue 大上 尾上 横江 橫江 麻植/oura 大浦 尾浦/outa 翁田/outake 應武/owada 小和田/owaki 大脇/owari 尾張/owata 大和田/owatari 大渡/oya 大宅 大家 大矢
    oyadomari 親泊/oyaizu 小柳津/oyake 小宅/oyaki 大八木/oyama 大山 尾山/oyamato 大和/oyamatsu 親松/oyane 大屋根/oyashima 大八洲/ozaka 尾坂/ozao 小竿
    ozawa 小沢 小澤 尾沢 尾澤/ozeki 大関 大關 横関 橫關/ozo 应祥 応祥 應祥/ozone 小曽根 小曾根/ozu 小津/ozura 小貫/paku 朴 泊/pei 北
    ra 罗 罗姓 罗氏 羅 羅姓 羅氏/rai 来 賴 頼/raiken 來賢 来賢 来贤/raina 莉娜/rairai 莉莉/rakugi 樂木/ran 岚 嵐 蘭/rano 蘭音/rei 怜 泠 泠姓 泠氏 黎
    reihyu 灵彪 霊彪 靈彪/reika 丽华 令佳 麗華/reiketsu 灵杰 霊杰 靈杰/reiko 玲子 麗子/reimi 伶実/reisaburo 礼三郎/reishuku 丽淑 麗淑/reizaburo 麗三郎
    ren 恋 戀 梿 槤 琏 璉/rena 怜奈 玲奈 玲菜 礼奈 麗奈/renjiro 蓮二郎/renka 莲花 蓮花/renmi 蓮見/rentoku 联德 聯徳 聯德/ri 李 莉 莱 萊 蠡 里/ria 凜歩
    ribun 利文/rie 李依 梨絵 理恵 理惠 理江 理絵 里恵/riho 里帆/riichi 利一/rika 梨花 里佳/riki 力 理貴/rikiishi 力石/rikiya 力也/riko 璃子 莉子
    riku 六 陆 陸/rikudo 六道/rikuji 六儿 六児 六兒/rikukawa 陸川/rin 凛 邻 鄰 鈴 麐/rina 丽娜 利奈 梨那 莉奈 里奈/rino 理乃/rinryu 麟龍/rinso 林宗
    rintaro 林太郎/rio 里桜/riona 利緒菜 梨生奈 理奥娜 里緒奈 里緒菜/rira 里羅/riri 莉里/ririna 梨々菜 梨梨菜
    risa 梨沙 梨紗 理彩 理沙 理紗 莉沙 莉紗 里彩 里沙 里紗/risaburoh 利三郎/ritsu 律/ritsugei 立迎/ritsuhyo 立平/ritsuyo 立洋/riu 里羽/ro 老 路/roi 呂井
    rokkaku 六角/rokubutsu 六物/rokugo 六郷 六鄕/rokujo 六条 六條/rokumoto 六本/rokushima 六嶋/rokutanbo 六反穂 六反穗/rokutanda 六反田/romi 路実
    roppongi 六本木/royama 盧山 蝋山 蠟山/rui 琉圣 琉碧 琉聖 瑠依/ruisawa 類沢/ruizawa 類澤/runa 琉夏/ruri 瑠麗/ryo 了 亮 寥 寥姓 寥氏 玲 稜 良 遼
    ryoboshi 両星/ryohei 亮平/ryoho 良甫/ryoichi 亮一/ryoji 良二 諒二/ryoko 亮子 涼子/ryoma 竜馬 龍馬/ryosuke 亮介 亮弼 亮輔 涼介 良介 良助 良祐 良輔
    ryota 亮太/ryotaro 亮太郎/ryotsu 両津/ryozo 良三/ryu 柳 竜 笠 龍/ryubashi 柳橋/ryudai 竜大/ryuen 竜円 竜園 竜圓 龍円 龍園 龍圓/ryuga 龍雅
    ryuhei 竜平 隆平 龍平/ryuji 竜二 竜次 龍二 龍史 龍治/ryuke 立家/ryuno 立野/ryusei 劉生 流星/ryuta 立田/ryutaro 隆太郎 龍太郎/ryuto 龍斗
    ryuzo 竜三 隆三/sa 洒 灑 鎖 鎖姓 鎖氏 鎻 鎻姓 鎻氏 锁 锁姓 锁氏/sabao 佐羽尾/sabata 鯖田/saburo 三朗 三武朗 三良 三郎 佐武郎 参郎 參郎 左武郎
    sachi 佐治 莎姬/sachihiko 幸彦/sachiko 幸子/sachiyo 幸代/sadaharu 貞治/sadahiro 貞廣/sadakane 定金 貞包/sadakata 定方 貞方/sadako 貞子/sadamori 定盛
    sadamoto 貞本/sadamura 定村/sadasue 貞末/sadatatsu 定辰/sado 佐戸/sae 小枝 紗衣/saeka 紗絵加/saeki 冴木/saeko 冴子/saga 佐賀 嵯峨 瑳峨
    sagami 佐上 佐神 坂上 相模/sagaoka 佐賀岡/sagara 相楽 相樂/sagawa 佐河 寒川 左川 狭川 瑳川 紗川/sagisu 鷺巣/sago 佐護/sahara 佐原 砂原/sahashi 佐橋
    sahei 三瓶 三甁/sai 佐為 寨 寨姓 寨氏 材 栽 际 際/saibara 西原/saibu 西部/saichi 最知/saida 斉田 齊田/saiga 才賀/saigo 西郷 西鄕/saiho 西方/saiji 才次
    saijo 最上 西条 西條/saikachi 西海地/saikawa 才川 斉川 斎川 犀川/saiki 佐伯 才木 斉城 斉木 斎木 細木 齊城 齊木 齋木/saionji 西園寺/saisho 税所
    saita 斎田 齋田/saito 才藤 才跳 斉藤 斎東 斎藤 西塔 西島 西東 西藤 齊藤 齋東 齋藤 齎藤 齐藤/saiyo 財耀 财耀/saizawa 西沢/saizu 財津/sakabe 坂部
    sakagami 阪上/sakaguchi 坂口 阪口/sakai 坂井 堺 堺井 境 左海 栄井 萨凯 逆井 酒井 阪井/sakaida 坂井田 堺田 境田/sakairi 坂入/sakaizawa 境沢 境澤
    sakajiri 坂尻/sakaki 榊/sakakibara 榊原/sakakiyama 榊山/sakakura 坂倉 阪倉/sakamaki 坂巻 酒卷 酒巻 酒牧/sakamoto 坂元 坂本 坂根 酒本 阪本
    sakan 作汉 作漢 作翰 属 屬 左官 目/sakane 阪根/sakaniwa 坂庭/sakano 阪野/sakanoue 坂野上/sakanushi 酒主/sakaoka 坂岡 阪岡/sakashita 坂下 阪下
    sakata 坂田 阪田/sakatani 阪谷/sakate 坂手 阪手/sakato 坂戸/sakawa 佐川 坂和 坂輪 酒匂/sakayori 酒寄/sakazume 坂爪 坂詰/sakeda 酒田
    saki 咲 早姫 早希 紗希/sakida 崎田/sakiguchi 崎口/sakiishi 崎石/sakima 佐喜眞 佐喜真 崎間/sakimura 崎村/sakisaka 向坂 咲坂/sakito 前刀/sakiya 崎谷
    sakiyama 前山 崎山/sakka 作花/sakoda 佐古田 作田 迫田/sakomaru 迫丸/sakon 左近/sakonji 左近司/sakozono 迫園/saku 朔 朔姓 朔氏 賾 赜 迫
    sakuma 佐久真 佐久間 佐熊 作間 咲間/sakumoto 作本/sakuno 作野/sakura 佐倉/sakurada 桜田 櫻田/sakuragi 桜樹/sakurai 桜井 櫻井/sakuraki 桜木 櫻木
    sakurama 櫻間/sakuramoto 櫻本/sakurauchi 桜内 櫻内/sakuya 咲野/sambe 山家/sambyo 俵/sameshima 鮫島/samo 蓑毛/sampei 三幣/samukoe 寒河江/samura 佐村
    san 三 三姓 三氏 璨 賛 贊 赞/sanada 真田/sanae 早苗/sanaka 佐中/sanami 佐南 佐波/sanbommatsu 三本松/sanbuichi 三分一/sanchi 山地/sandanbata 三反畑
    sando 山道/sanegawa 利根川/sanekata 実方 實方/saneyoshi 實吉/sanga 三賀/sangawa 山川/sango 三五/sangu 山宮/sanji 山治/sanjiki 山敷/sanjiro 三次郎
    sanjo 三条 三條/sanjonishi 三条西 三條西/sankai 山海/sanko 三光/sankoda 三小田/sanno 三王 山野/sano 佐野/sanokawa 佐野川/santei 賛廷 贊廷 赞廷
    santo 山東 山藤/sanuka 佐怒賀/sanyo 三要/saori 小織 沙織/sara 萨拉/saragai 皿谷/sarashina 更科/sarina 紗李奈 萨日娜/sasa 佐々 笹/sasabe 佐々部 雀部
    sasada 佐々田/sasae 佐々江 佐佐江/sasage 捧/sasaguchi 笹口/sasahara 笹原/sasai 佐々井 笹井/sasaka 佐阪/sasakawa 笹川
    sasaki 佐々城 佐々木 佐佐木 笹木 笹氣/sasakura 笹倉/sasama 笹間/sasame 笹目/sasamori 笹森/sasamoto 笹本/sasano 笹野/sasanuma 笹沼/sasao 笹尾
    sasaoka 笹岡/sasashima 笹島/sasaya 笹谷/sasayama 笹山/sasazawa 笹沢 笹澤/sasazuki 笹月/sase 佐瀨 佐瀬/sashida 佐次田 指田/sashide 指出
    sashihara 佐志原 指原/saso 佐生 笹生/sassa 颯佐/sata 三田 佐多 佐田/satake 佐竹/sataki 佐滝 佐瀧/sataro 佐太郎
    sato 乡 佐藤 作栋 作棟 坂東 左東 左藤 郡/satoda 里田/satofuka 里深/satoi 佐戸井 里井/satoki 里木
    satoko 佐渡子 佐登子 佐都子 咲斗子 哲子 小都子 左度子 怜子 慧子 敏子 早杜子 智子 沙戸子 沙斗子 沙都子 理子 知子 紗登子 總子 聖子 聡子 聰子 諭子 郷子 都子 里子
    satomi 怜美 理美 聡美 誠良 郷美 里美 里見/satonaka 里中/satoo 識央/satoru 覚
    satoshi 哲 哲史 圣 悟 悟史 悟志 慧 智史 智志 暁 曉 聖 聡 聡志 聪 聪志 聰 訓 諭 训 賢 贤/satowaki 里脇/satoyoshi 里吉/satsukawa 佐津川 薩川
    satsuki 五月 佐月 咲月 彩月 桜月 沙月 皐月 紗月 茶月/satsuma 薩摩/satta 颯田/sawa 佐和 沢 澤/sawachi 澤地/sawada 泽田/sawafuji 沢藤 澤藤
    sawaguchi 沢口 澤口/sawahara 沢原 泽原 澤原/sawai 沢井 澤井/sawaki 佐脇 沢城 沢木 澤木/sawako 佐和子/sawami 沢味 澤味/sawamoto 沢本 澤本
    sawamura 沢村 泽村 澤村/sawanabe 沢辺 澤邊/sawano 澤野/sawaoka 沢岡 澤岡/sawara 鰆/sawasaki 沢崎 澤崎/sawashiro 澤城/sawata 佐渡 沢田 澤田
    sawaya 沢谷 澤谷/sawayama 澤山/sawayanagi 沢柳 澤柳/sayaka 冴香 彩花 沙也加 沙也夏 沙弥香 清香 紗耶香/sayama 佐山/sayashi 鞘師/sayoko 佐代子
    saza 佐座 左座/sazanami 小波/sazarashi 九石/sebata 瀨端 瀬端/sebe 瀨邉 瀨邊 瀬辺 瀬邉 瀬邊/sechiyama 瀬地山/sedochi 瀨戶口 瀬戸口/sedohara 後原
    segawa 世川 瀨川 瀬川 脊川 谷川/segi 瀨木 瀬木/seguchi 瀨口 瀬口/sei 成 淸 清/seibun 靖雯/seichu 政忠 正中/seie 世英/seifu 正夫/seiga 聖芽/seigi 正義
    seihi 正非/seiichi 清一 精一 誠一/seiichiro 誠一郎/seiji 清次 誠治 诚治/seijo 静茹 靜茹/seikanji 淸閑寺 清閑寺/seiken 聖健/seiko 清古 靑子/seimei 晴明
    seinei 正宁 正寧/seino 淸野 清野/seiren 清莲 清蓮/seisei 正声 正聲/seisen 成全/seishi 静芝 靜芝/seishichi 清七/seishirou 誠志郎/seishuku 正叔
    seitaro 成太郎 清太郎 誠太郎/seito 正堂 淸藤 清藤 靖童/seiya 清矢 聖也 誠也/seiyama 盛山/sejima 瀨島 瀬島/sejiri 瀬尻/seka 瀨下 瀬下/seki 席 関 關
    sekido 関戸 關戶/sekigawa 関川 關川/sekiguchi 関口 關口/sekimata 関俣/sekimori 关森 関森 關森/sekimoto 関本 關本/sekine 関根 關根/sekisawa 関沢 關澤
    sekishima 関島 關島/sekiwa 関和 關和/sekiya 関屋 関谷 關屋 關谷/sekiyama 関山 關山/sekizawa 赤沢 赤澤/seko 世耕 勢古 瀨古 瀬古
    sekoguchi 世古口 濑古口 瀬古口/sekun 世勋 世勛 世勲 世勳/sema 瀨間 瀬間/semaishi 狭石 狹石/sembu 占部/semikawa 蝉川 蟬川/semitani 蝉谷 蟬谷
    sen 千 宣 宣姓 宣氏 战 戦 戰 線 線姓 线 线姓 翦/sena 塞纳/senaga 瀬長/senba 千馬/senbon 千本/senbongi 千本木/senda 専田 扇田/sendo 千堂
    senemura 世根村/sengan 千眼/sengoku 千石/senjaku 仙石/senke 千家/senkoku 全国 全國/seno 妹尾 瀨尾 瀨野 瀬尾 瀬野/senri 千里/sensei 先圣 先聖
    sensho 战书 戦書 戰書/senshu 千秋/senta 仙田/sento 仙頭/sentoku 千徳 千德/senyo 芊妤/senzaki 仙崎/sera 世羅 世良 瀬良/serata 世良田/serikawa 芹川
    serisawa 芹沢 芹澤/serizaki 瀬里崎/sesaki 瀨崎 瀬崎/seta 瀨田 瀬田/seto 勢藤 瀨戶 瀬戸 瀬藤 背戸/setoyama 瀬戸山/setsu 薛 薛姓 薛氏/setsuko 節子
    setsuzo 薛祥/settsu 摂津 攝津/sewaki 瀬脇/seya 瀨谷 瀬谷/sezawa 妹沢 瀬沢/sezutsu 瀨筒 瀬筒/shachi 柘植/shaka 釈迦 釋迦/shamoto 社本
    shi 仕 史 史姓 史氏 尸 尸姓 尸氏 师 师姓 师氏 師 師姓 師氏 施 施姓 施氏 是 昰 氏 氏姓 氏氏 玺 璽 詩 诗 食 食姓 食氏/shiba 斯波 柴 芝/shibagaki 柴垣
    shibahara 柴原 芝原/shibahashi 柴橋/shibamoto 柴本 芝本/shibano 柴野 芝野/shibanuma 柴沼/shibasaki 柴崎/shibata 司馬田 柴多 柴田 芝波田 芝田
    shibatani 柴谷/shibauchi 柴內 柴内/shibayama 柴山/shibazaki 嶋崎/shibouta 柴生田/shibukawa 渋川 澁川/shibun 子文/shibuno 渋野/shibusawa 渋沢 渋澤 澁澤
    shibuse 渋瀬/shibuya 渋田 渋谷 澁田 澁谷/shichibu 七分/shichida 七田/shichiji 七字/shichijo 七条 七條/shichino 七野/shichinohe 七戶 七戸/shichiri 七里
    shichisawa 七沢 七澤/shida 信太 志太 志田/shidehara 幣原/shidei 四手井/shiei 志穎 志頴 志颖/shiena 真恵七/shiga 志賀 滋賀 糸賀 絲賀/shigechiyo 重千代
    shigefuji 重藤/shigehara 繁原 茂原 重原/shigehiko 重彦/shigehisa 重久/shigehito 成仁 篤仁 茂仁/shigekawa 重川/shigeki 茂樹
    shigekuni 繁国 繁國 重国 重國/shigekura 重倉/shigemasa 重政/shigematsu 重松/shigemi 茂美/shigemitsu 茂満 重光/shigemori 茂森 重森 重盛
    shigemoto 繁本 重本/shigen 四元/shigenaga 重永/shigeno 滋野/shigenobu 繁伸 繁信 繁延 重信 重寛 重延 重靖/shigenoi 滋野井/shigenori 茂範
    shigeo 茂雄 重夫/shigeoka 重岡/shigeru 滋 繁 茂/shigesada 重定/shigeta 繁田/shigeto 重仁 重知/shigetoku 重徳 重德/shigetomo 重友
    shigetoshi 滋利 茂利 重俊/shigu 司鴻 司鴻姓 司鴻氏 司鸿 司鸿姓 司鸿氏/shiguro 仕黒/shigyo 執行 执行/shihan 师范 師范/shihara 氏原/shihazaki 芝崎
    shihin 仕平/shiho 志保 志甫 志穂/shihoden 四方田/shihoko 志保子/shihongi 四本木/shii 四井 四位 志位 思为 思為 思爲 詩怡 诗怡/shiiba 椎葉/shiihara 椎原
    shiiki 椎木/shiikuma 椎熊/shiina 椎名 椎野/shiio 椎尾/shijioka 肱岡/shijo 四条 四條 子長 子长/shikama 四竈 四釜 鹿間/shikashima 鹿島/shikasho 四所
    shikata 四方/shikaura 四浦/shikei 子琼 思敬 紫琼 紫瓊/shiken 思健 斯俭 斯倹 斯儉 自坚 自堅/shiketsu 詩傑 詩杰 诗傑 诗杰/shiki 志岐 茨木 軾 轼
    shikiba 式場/shikichi 式地 敷地/shikimori 式守/shikin 子欽 子钦 志欽 志钦/shikine 敷根/shikiya 志喜屋/shikuma 志熊/shikura 志倉/shima 島 嶋 志摩
    shimabara 島原 鴫原/shimabukuro 島袋 嶋袋/shimada 島田/shimagami 島上/shimahata 島畑/shimai 島井/shimakage 島影/shimakawa 島川 嶋川/shimamiya 島宮
    shimamoto 島本 嶋本/shimamura 島村 嶋村/shimanami 島並/shimano 島野 嶋野/shimanuki 島貫/shimao 島尾/shimaoka 島岡/shimata 嶋田/shimatani 島谷
    shimatsu 嶋津/shimauchi 嶋內 嶋内/shimazawa 島沢 島澤/shimazono 島薗/shimazu 希马祖 志満津/shimazui 島居/shimba 榛葉/shimbi 新美/shimbo 新保 新房 神保
    shimei 子明 慈銘 慈铭 次明 誌銘/shimisu 淸水/shimiya 四宮 淸宮 清宮/shimizu 志水 清水/shimmi 人見/shimo 下 志茂 霜/shimoda 下田/shimode 下出
    shimogami 下上/shimoguchi 下口/shimohama 下濱/shimohara 下原/shimohira 下平/shimoide 霜出/shimoishi 下石/shimoizumi 下泉/shimoju 下重
    shimokajiya 下梶谷/shimomoto 下元/shimomura 下村 下邨/shimon 志門/shimonishi 下西/shimono 下農/shimoo 下尾/shimooku 下奥/shimora 下良/shimosaka 下坂
    shimosawa 下澤/shimose 下瀬/shimosone 下曽祢 下曽禰/shimota 霜田/shimotomai 下斗米/shimotsuke 下野/shimotsuma 下間/shimoyama 霜山/shimoyamada 下山田
    shimoyoshi 下吉/shimozawa 下沢/shimozono 下園/shimozuru 下鶴/shimpo 振甫/shimura 市村 志村
    shin 伸 信 愼 愼姓 愼氏 新 新姓 新氏 昚 森 眘 神 秦 茜恩 諶 谌/shina 階/shinada 笹田/shinagawa 品川/shinata 品田/shindo 新藤 新道 進藤
    shingo 伸吾 信吾/shingu 神宮/shinhara 新原/shinichi 真一/shinji 伸二 伸司 伸次 伸治 信二 信司 信次 信治 慎士 真二 真治 進二 進司 進次 進治/shinjo 新城
    shinkai 新海 新貝 新開/shinkawa 新川 新河/shinkechi 心洁 心潔/shinku 新宮/shinmachi 深町/shinmei 新名 新明/shinmura 榛村/shinnabe 新鍋
    shinno 深野 秦野/shino 市野 志野 篠 紫野 詩乃/shinobu 忍/shinoda 信多/shinohara 猪原 筱原 篠原/shinohe 四戶 四戸/shinokubo 忍久保/shinomiya 篠宮
    shinooka 篠岡/shinota 篠田/shinoto 篠藤 篠遠/shinotsuka 篠塚/shinoyama 篠山/shinozaki 島崎 楢崎/shinozawa 篠沢 篠澤/shinri 新里/shinrin 振伦 振倫
    shinryoku 新緑/shinsaka 新坂/shinsho 新庄/shinsuke 伸介/shintaro 眞太郎 真太郎/shinya 伸哉 伸弥 新谷 晋也 淸家 清家 真也
    shinzo 伸三 信三 慎三 晋三 真三/shinzu 新津/shioda 潮田/shiode 塩出/shiohara 塩原 鹽原/shioi 塩井/shioikawa 塩井川/shioiri 塩入/shiojima 塩島 鹽島
    shiojiri 塩尻 鹽尻/shiokawa 塩川 鹽川/shiomi 塩見 汐見 潮見 鹽見/shiomoto 塩本/shiomura 塩村/shiono 塩野 盐野 鹽野/shiori 志織 栞/shiosaka 塩坂
    shiosaki 塩崎 鹽崎/shiose 塩瀬/shiota 汐田/shiote 塩手/shioten 四王天/shiotsuki 塩月 汐月 鹽月/shioya 塩家 塩屋 塩谷 汐谷 鹽屋 鹽谷/shioyama 塩山
    shiozawa 塩沢 鹽澤/shirabe 調/shirae 白江/shiraga 白神/shirahama 白浜 白濱/shirahase 白波瀨 白波瀬/shirahashi 白橋/shirahata 白幡/shiraho 白保
    shirai 白井/shiraishi 白石/shiraiwa 白岩/shirakabe 白壁/shirakawa 白川/shiraki 白城 白木 素木/shirakura 白倉/shirane 白根/shirasaka 白坂
    shirasaki 白崎/shirasawa 白沢 白澤/shirasu 白須/shirasuka 白須賀/shirata 白田/shirato 白戶 白戸/shiratori 白鳥/shiratsuchi 白土/shiratsuki 白附
    shirayanagi 白柳/shirei 子礼 子禮 思礼 思禮/shiro 史朗 志亮/shiroi 城井/shiromaru 四郎丸/shironouchi 城之内/shirosaki 城崎/shiroshita 城下
    shirota 代田 城田/shirotani 城谷/shiroyama 白山/shirozu 白水/shisei 之誠 之诚 思成/shiseki 紫関 紫關/shishida 宍田/shishido 宍倉 宍戶 宍戸
    shishikai 完甘/shishime 志々目 志志目/shishimoto 四至本/shishin 子辰 志清/shishino 宍野/shishiuchi 獅子内 鹿內 鹿内/shishizaki 篠崎/shishun 子順 子顺
    shison 志尊/shitachi 下地/shitakawa 下川/shitamichi 下道/shitanda 四反田/shitaoka 下岡/shitautsubo 下苧坪/shitaya 下屋 下谷/shito 紫藤/shitoma 志苫
    shitsu 室/shitsufuse 室伏/shitsuta 蛭田/shiun 炽云 熾雲/shiyake 初宿/shizo 思祥/shizuka 静 静佳 静華 静香 靜佳 靜香/shizuku 雫玖
    shizume 鎭目 鎮目 镇目/shizunaga 静永 靜永/sho 俆 俆姓 俆氏 尚 庄 序 敞 曙 杼 盛 翔 韶/shobuke 正部家/shobun 小文
    shoda 小田 敞田 正田 淸田 清田 翔田 荘田 莊田/shodai 正代 湘大/shoe 书慧 書慧/shofu 小甫/shogaki 正垣/shogenji 正源司 生源寺/shogo 将吾 昌悟 祥吾 翔悟
    shohei 祥平 翔平/shoi 生井
    shoichi 勝一 将一 將一 尚一 庄一 庄市 彰一 承一 捷一 敞一 昇一 昭一 昭市 晶一 正一 照一 璋一 省一 祥一 章一 章市 笑一 翔一 聖一 荘一 莊一 詔一 鉦一 頌一
    shoji 小路 尚司 庄司 庄田 昇治 昌司 昌治 昭二 東海林 正司 翔冶 荘司 莊司/shojima 生島/shojiro 正二郎/shoju 勝松 胜松/shokan 勝漢 胜汉 韶涵
    shoki 书琪 書琪/shokin 小琴/shoko 小刚 小剛 小綱 小纲 小鋼 小钢 祥子 翔子/shomura 所村/shono 庄野 正野 生野/shoran 小兰 小蘭/shoriki 正力/shoshi 庄子
    shota 勝太 奨太 将大 将太 将汰 尚太 昇大 昇太 昌太 正太 渉太 照太 祥太 章太 翔大 翔太/shotaro 翔太郎/shotei 小婷/shoto 少堂 序东 序東/shoun 少云 少雲
    shoya 奨也/shoyo 勝堯 勝尭 胜尧/shozawa 所沢 所澤
    shozo 勝造 将造 尚三 彰三 捷三 昌三 昌造 昭三 昭蔵 晶三 正蔵 正造 省三 祥三 祥造 章三 章造 荘蔵 象造 鉊蔵/shu 周 枢 柊 樞 秀/shugetsu 秋月/shugo 守護
    shuhei 修平 周平/shuichi 修一 収一 守一 就一 崇一 洲一 秀一 秋一 種市 脩一 衆一/shuji 修二 修司 修志 修治 周司/shuki 崇暉/shuko 周子/shuku 玊 璛
    shukuro 淑郎/shukusei 叔政 叔正/shukutei 叔郑 叔鄭/shukuya 宿谷/shuma 柊摩/shumbara 春原/shume 主馬/shumuta 朱牟田/shun 洵 隼 駿/shunbai 順梅 顺梅
    shunchi 俊智/shunei 春瑩 春莹/shunichi 俊一/shunkai 順海 顺海/shunran 春兰 春蘭/shunsuke 駿介/shunta 俊太/shuntaro 駿太郎/shunya 隼也/shurai 秀励 秀勵
    shuri 珠李/shusaku 周作/shusei 习清 習淸 習清/shuta 脩太/shutai 周泰/shuto 修斗 周東 首藤/shutsuhara 出原/shutsui 出井/shuuin 執印/shuzen 鍾璇 锺璇
    so 宗 草 鼠/soba 相場/sobashima 側島 傍島 傍嶋/soda 宗田 左右田 惣多 想田 早田 曽田 曾田 疋田 祖田/sodekawa 袖川/sodeoka 袖岡/sodeyama 袖山/soe 添
    soejima 添島/soeno 添野/soga 曽我 曾我/sogabe 宗我部 曽我辺 曽我部 曾伐部 曾我辺 曾我部/sogaki 檜垣/sogano 曽我野/sogawa 曽川 曾川/sogen 宗現
    sogi 宗义 宗仪 宗儀 宗義/sogo 十川 十河 惣郷 惣鄕/sogumo 宗雲/sohno 宗野/soi 宗彛 宗彜 宗彝 宗彞 宗頤 宗颐/soichi 壮一/soichiro 宗一郎/soiri 鼠入
    soji 苏吉/sojichi 宗实 宗実 宗實/sokejima 笽島/soma 相馬 草間/somai 相米/soman 惣万 惣萬/somata 杣田/someno 染野/sometaya 染田屋/someya 染矢
    somon 宗文/son 孙 孙姓 孙氏 孫 孫姓 孫氏/sone 曽根 曾根 素根/soneda 曽根田 曾根田/sonehara 曽根原 曾根原/soneoka 曽根岡/sonju 尙樹 尚樹/sonko 存孝
    sono 園 増野 增野/sonobe 薗部/sonoda 其田 添田 苑田/sonokawa 園川/sonotani 园谷 園谷/sonoura 其浦 園浦 薗浦/sora 想来 相良 空也 空来/soramoto 空本
    sorano 天乃/sorashita 空下/soriki 宗力/sorimachi 反町/sorita 反田/sosai 楚材/sota 草太/sotani 糟谷/sotei 草薙/sotobayashi 外林/sotome 五月女 早乙女
    sotoyanagi 外柳/soya 宗谷 征矢/soyaku 宗益/su 苏 苏姓 苏氏 蘇 蘇姓 蘇氏/suba 須場/subun 崇文/suda 守田 砂田 菅田 須田/sudo 主藤 角道/sue 末永 陶 須江
    suehara 末原/suehiro 末広 末廣 末弘/suekane 末包/suekawa 末川/sueki 末木/suemasa 末政/suemasu 末益/suematsu 末松/suemitsu 末満 末滿/suemori 末盛
    suemune 末宗/suenobu 末延/sueoka 末岡/suetake 末武/suetsugu 末次/suetsuna 末綱/sugai 菅井/sugaki 苣木 菅生/sugama 須鎌/sugamoto 菅本/sugase 菅瀬
    sugawa 栖川 素川/sugawara 菅原/sugaya 菅谷/sugi 杉/sugie 杉江/sugihara 杉原/sugiki 杉木/sugimachi 杉町/sugimata 杉全/sugimori 杉森
    sugimoto 杉元 杉本 椙本/sugimura 杉村/sugino 杉野/suginomori 椙杜/sugio 杉尾/sugioka 杉岡/sugisaki 杉咲 杉崎/sugisawa 杉沢 杉澤/sugishima 杉島
    sugishita 杉下/sugita 杉田 杉谷/sugitaki 杉滝 杉瀧/sugiuchi 杉内/sugiura 杉浦/sugiyama 杉山 椙山/sugo 朱強 朱强/suguri 村主/suguro 勝呂/suguru 卓
    suguta 直田/suhara 数原 栖原 須原/suho 諏訪/sui 水 水姓 水氏 瑞 随 随姓 随氏 隨/suibara 水原/suigen 瑞元/suihei 翠萍/suirei 水灵 水霊 水靈
    suishin 水淸 水清/suito 水藤/suizenji 水前寺/suka 須賀/sukagawa 須賀川/sukai 澄海 須貝/sukanuma 菅沼/sukawa 須川/sukegawa 介川 助川/sukehiro 佑弘
    sukenaga 助永/sukeno 助野/suketani 助谷/suketomo 助友/sukigara 鋤柄/sukon 素軒 素轩/sukukon 叔謹 叔谨/sumeragi 皇/sumi 純 鷲見
    sumidagawa 角田川 隅田川/sumigaki 隅垣/sumigama 炭釜/sumii 住井/sumikama 炭竃 炭竈/sumikawa 澄川/sumiko 澄子/sumimoto 住本/sumino 住野 角野
    sumita 住田 澄田 隅田/sumitani 住谷/sumitomo 住友/sumoto 須本/sunaga 砂賀 須永/sunagawa 砂川/sunakozaka 砂子坂/sunama 砂間/sunami 角南/sunamori 砂守
    sunamura 砂村/sunano 砂野/sunao 直/sunaoshi 砂押/sunazawa 砂沢 砂澤/suni 守仁/sunoda 須野田/sunose 須納瀬/sunouchi 洲之內 洲之内 簾內 簾内
    sunoyama 角山/sunseki 寸石/suo 周防/suritsu 子立/suruga 駿河/susa 須佐/susaki 須崎/sushin 崇信/susumu 進/sutani 須谷/suto 周藤 須藤
    suwabe 諏訪辺 諏訪部/suyama 陶山 須山/suzaka 須坂/suzaki 洲崎/suzuhara 鈴原/suzui 鈴井/suzuka 鈴鹿/suzukawa 鈴川 铃川
    suzuki 壽壽木 壽松木 寿々木 寿松木 進來 進来 鈴木 鈴樹/suzumoto 涼本 鈴本 铃本/suzumura 鈴村/suzuoki 鈴沖 鈴置 铃冲/ta 太姓 太氏 朶 朶姓 朶氏
    tabata 多幡 多羽田 多葉田 田幡 田旗 田畠/tabayashi 田林/tabei 田辺井/tabohashi 田保橋/tabuchi 田淵 田渕/tabui 田部井/tabunoki 天竺桂 椨木/tabuo 田布尾
    tabuse 田伏 田臥/tachibana 橘 立花/tachihara 立原/tachiishi 立石/tachikawa 太刀川/tachiki 立木/tachimatsu 立松/tachimoto 田知本 立元 立本
    tachioka 立岡/tachiyama 立山/tada 多田/tadaatsu 忠厚/tadaharu 忠春/tadahiko 忠彦/tadai 唯井/tadaide 多田出/tadakoshi 只腰 只越
    tadano 伹野 但野 只野 唯野/tadanobu 只信/tadao 忠男
    tadashi 伝 允士 克 公義 匡司 匡志 唯史 征 忠史 忠司 忠嗣 忠始 忠資 惟史 惟司 整 斉 正 正志 正訓 理志 直司 直志 禎史 肇志 董 衷 賢使 質/tadataka 忠孝
    tadenuma 蓼沼/tadokoro 田所/taeko 多恵子 多惠子/tafu 多冨 太布/tagane 田金/tagashira 田頭/tagata 田形/tagawa 田川/tagizawa 瀧澤/tago 多湖 田児
    taguchi 田口/tagusari 田鎖/tahada 田畑/tahara 田原/tahashi 田端/tai 台 太 戴 戴姓 戴氏 泰 泰姓 泰氏 田井 退/taian 戴安/taifu 泰峰/taiga 大我
    taihaku 太白/taiichi 泰一/taikei 泰卿/taiki 太基/taiko 醍醐/tainaka 田井中 鯛中/taira 多比良 平久 平良 田平/tairu 泰隆/taisei 大成 太成 太政
    taishi 退之/taiyama 館山/taiyo 大养 大洋 大湧 大養 太陽/taji 田治/tajima 但馬 但马 田島 田嶋 田嶼/tajiri 田尻/tajiro 多次郎/taka 多嘉/takaaki 孝明
    takabayashi 高林/takabe 高部/takae 高江/takagaki 高垣/takagawa 滝川 瀧川 高閑者/takagi 聳城 髙木/takagiwa 高際/takaha 鷹羽
    takahama 高浜 高濱 髙濱 髙濵/takahara 高原/takahari 高張/takahashi 高梁 高橋 高階 髙橋/takahata 高畑 高畠 髙畠
    takahiko 多賀彦 孚彦 孝彦 尚彦 岳彦 峻彦 崇彦 恭彦 敬彦 敬比古 栄彦 毅彦 貴彦 隆彦 高彦 鷹彦/takahiro 崇弘 貴博 貴洋 貴裕 贵洋 隆弘/takahisa 高久
    takahito 尊仁 隆人/takahori 高堀/takai 高井 髙井/takaichi 高市/takaishi 高石/takaiwa 高岩/takajo 高城/takakazu 隆一/takaki 高木/takakishi 高岸
    takako 多嘉子 孝子 貴子/takakuni 隆邦/takakura 高倉/takakuwa 高桑 高鍬/takama 高間/takamaro 資麿/takamatsu 高松/takami 高見/takamine 高峯 高峰
    takamiya 高宮/takamizawa 高見沢 高見澤 髙見澤/takamori 高森 鷹森/takamoto 高元 髙本/takamure 高群/takanabe 高鍋/takanaka 高中 高仲/takanami 高波 高浪
    takanashi 小鳥遊 高梨 髙梨/takanezawa 高根沢 高根澤 髙根沢 髙根澤/takani 高荷/takano 高埜 髙野 鷹野/takanobu 隆信/takanori 貴憲 高乗 高乘 高徳 高德
    takao 孝夫 孝男 敬雄 隆夫 高尾 高雄/takaoka 高丘 高岡 髙岡/takaoki 高沖/takara 髙良/takarajima 宝島 寳島/takasaki 髙崎/takasawa 高沢 高澤
    takase 嵩瀨 嵩瀬 貴瀬/takashi 乔司 喬司 喬士 孝 孝志 尚志 崇 崇史 敬 敬史 江詩 貴史 貴士 隆 隆史 隆司 高志/takashima 高島 高嶋 高嶌 髙島 髙嶌
    takasu 高須/takasugi 高杉/takatera 髙寺/takato 高塔 高藤/takatori 高取 高鳥/takatoshi 尊敏/takatsuji 高辻/takatsuka 高塚/takatsukasa 鷹司
    takatsuki 高月/takaya 孝也 高谷 髙谷/takayagi 高柳/takayasu 高安/takayoshi 孝允 貴吉/takayuki 貴之 貴行/take 嶽/takebayashi 武林 竹林
    takechi 武智 竹地 竹知/takeda 武田 竹田/takegami 竹上/takehana 竹鼻/takehara 竹原/takehiko 武彦/takehisa 武久 竹久/takei 武居 竹井 竹居/takeichi 武市
    takeishi 武石/takeka 竹花/takekawa 武川 竹川/takekiyo 竹清/takeko 竹子/takekoshi 竹腰 竹越/takekuchi 竹口/takekuma 武隈/takekuro 武黑 武黒
    takemae 竹前/takemasa 武政/takemasu 竹増/takematsu 竹松/takemi 武見/takemiya 武宫 竹宮/takemori 竹森/takemoto 武元 武本 竹元 竹本/takemura 武村 竹村
    takenaka 竹中 竹仲/takenao 毅直/takenari 武成 竹成/takeno 岳野 嶽野 武野 竹野/takenobu 竹信/takenokuchi 炬口/takenori 武則/takeo 武夫 武男 武雄 竹尾
    takeoka 竹岡/takeru 武尊/takesada 武貞/takesaki 竹崎/takesawa 竹沢 竹澤/takeshi 健 健士 剛 剛史 武史 武司 武士 武志 毅 猛 豪 長/takeshige 竹重
    takeshima 武島 竹島 竹嶋/takeshita 武下 竹下/taketa 滝田 瀧田/taketani 竹谷/taketatsu 竹達/taketazu 竹田津/taketo 岳藤 嶽藤/taketomi 武富
    taketsuru 竹鶴/takeuchi 武內 武内 武部 竹之內 竹之内 竹內 竹内 竹山/takewaki 竹脇/takeya 武谷 竹屋/takeyoshi 武美/takezan 武山/takezume 竹詰
    taki 滝 瀧/takidaira 滝平 瀧平/takigami 滝上/takigawa 多岐川/takiguchi 滝口 瀧口/takihana 瀧花/takihara 泷原 滝原 瀧原/takii 滝井 瀧井
    takimoto 滝本 瀧本/takimura 滝村 瀧村/takinami 滝波/takino 滝野 瀧野/takio 多喜男/takisawa 滝澤/takishita 滝下 瀧下/takiura 滝浦 瀧浦
    takiwaki 滝脇 瀧脇/takiyama 泷山 滝山/takizaki 滝崎 瀧崎/takizawa 滝沢/tako 多胡/takomae 太古前/taku 多久 宅 択 择 擇 琢 田久 鈬 鐸 铎
    takubo 田久保 田窪/takuhiko 卓彦/takuichi 沢一/takuma 拓真 拓馬 琢磨/takumi 匠 宅見 巧 拓実 拓海/takumu 拓夢/takuo 拓夫/takuro 卓朗/takushima 多久島
    takuya 拓也/tama 多摩/tamada 玉田/tamai 玉井/tamakawa 玉川/tamaki 玉城 玉木 玉置 田巻 田牧/tamakoshi 玉腰 玉越/tamami 珠美/tamamura 玉村
    tamamushi 玉虫/tamano 玉野/tamanoi 玉野井/tamaru 田丸/tamasu 田舛/tamate 玉手/tamatsuka 玉塚/tameda 為田 爲田
    tamegai 为谷 为贝 為我井 為谷 為貝 爲我井 集貝/tameike 溜池/tamesue 為末 爲末/tamezo 為三/tamiko 多美子 多見子 民子 田美子/tamio 民生/tamiya 田宮
    tamiyasu 民安/tamogami 田母神/tamoh 玉生/tamori 田守 田森/tamotsu 保 保津 存/tamura 田村
    tan 亶 亶姓 亶氏 断 斷 旦姓 旦氏 淡 淡姓 淡氏 談 談姓 談氏 譚 譚姓 譚氏 谈 谈姓 谈氏 谭 谭姓 谭氏/tana 丹 棚 田名/tanaami 棚網 田名網
    tanabe 棚辺 田边 田辺 田邉 田邊/tanabu 田名部/tanahara 棚原/tanahashi 店橋 棚橋/tanaka 田中 田仲 田內 田内/tanakadate 田中舘 田中館/tanamura 店村 棚村
    tanase 棚瀨 棚瀬/tanata 棚田/tanatani 棚谷/tanbara 丹原/tanebe 種部/taneda 種子田/tanei 種井/taneko 種子/tanemura 種村/taneoka 種岡/tanese 種瀨 種瀬
    taneshima 種島/taneya 種谷/tanezaki 種崎/tango 田子/tanhon 端本/taniai 谷合/taniarashi 谷嵐/tanide 谷出/tanie 谷江/tanigaki 谷垣/tanigashira 谷頭
    taniguchi 谷口/tanihata 谷端/taniho 谷保/tanikama 谷釜/tanima 谷間/tanimiya 谷宫 谷宮/tanimura 谷村/taninaga 谷長/tanino 谷野/tanioka 谷岡
    tanioku 谷奥/tanita 谷田/taniuchi 渓内 溪內/taniwaki 谷脇/taniyama 谷山/tanizaki 谷崎/tanno 丹埜 丹野/tannowa 淡輪/tanoue 田上/tanuki 田貫/tanuma 田沼
    tanzawa 丹沢 丹澤/tao 田尾/taoka 田岡/tarakida 柞木田/taran 大銮 大鑾 大鵉 大鸞 大鸾/taro 太呂 太良 太郎/tarucha 樽茶/tarui 垂井 樽井/tarumi 垂 樽見
    taruno 垂野 樽野/tarusawa 足沢 足澤/taruyama 樽山/tasai 田斉/tasaka 田坂 田阪/tasaki 田崎/tase 田瀬 高瀨 高瀬/tashio 田塩/tashiro 田代 田城
    tashita 田下/tasso 達増/tasumi 田角 田隅/tatamiya 田々宮 田田宮 畳谷/tatehata 建畠/tateishi 建石 舘石/tatekabuto 楯甲/tatekami 建守/tatekawa 館川
    tatemoto 建元/tateoka 館岡/tatewaki 帯刀 帶刀 舘脇/tateyama 竪山/tatsuaki 达明/tatsukawa 立川/tatsuke 田付/tatsumi 巽 立見 辰己 辰巳 辰見
    tatsuno 辰野 達野 龍野/tatsunori 辰憲/tatsuo 辰夫 達男 達雄/tatsuro 達郎/tatsuru 建/tatsuta 龍田/tatsuwa 竜輪 龍輪/tatsuya 辰哉 達也/tatsuyoshi 辰吉
    taura 田浦/tawa 多和 田和/tawada 多和田/tawarada 俵田/tawaraya 俵屋/taya 田谷/tayama 田山/tayui 田結/tazawa 田沢 田澤/tazuhama 田鶴浜 田鶴濱
    tazuru 田鶴/techimin 哲敏/tegara 手柄/tei 呈 呈姓 呈氏 定 定姓 定氏 逞 郑 鄭/teiichi 貞一/teiitsu 定一/teiji 貞二/teikan 廷翰/teiko 定仰/teishin 廷信
    teitaro 禎太郎 貞太郎/teiun 停云 停雲/teiyu 貞友/tejima 手嶌/tekian 迪安/tekiba 的場/tekisan 迪生/ten 典/tenbo 天坊/tendo 天堂 天童 天藤 天道
    tengan 天願 添強 添强/tenho 天保/tenraku 天乐 天楽 天樂/teppei 哲平/teppotsuka 鉄炮塚/terabayashi 寺林/terada 寺田/teradaira 寺平/terahara 寺原
    terai 寺井/terakawa 寺川/terakoshi 寺腰 寺越/terakuchi 寺口/teramine 寺峰/teramoto 寺本/teramura 寺村/terano 寺野/terao 寺尾/teraoka 寺岡
    terasaka 寺坂 寺阪/terasaki 寺崎/terasawa 寺沢 寺澤/terashi 寺師/terashima 寺島/terashita 寺下/teraso 寺曽/terasoma 寺杣/terauchi 寺內 寺内
    terawa 寺輪/terawaki 寺脇/terayama 寺山/terazono 寺園 寺薗/teruaki 輝明/terui 照井/terumi 照美/terunuma 照沼/teruoka 暉峻/teruya 照屋/teruyuki 輝幸
    teshigawara 勅使瓦/teshima 手島 手嶋/teshirogi 手代木/tetsu 鉄 鐵/tetsuhiko 徹彦 鐵彦/tetsuka 手塚/tetsukawa 鐵川/tetsumei 哲盟/tetsunaga 鉄永 鐵永
    tetsuo 哲郎 鉄夫 鉄雄/tetsushi 哲司/tetsuya 哲也 哲哉 徹也 鉄也/tetsuyoshi 哲義/tetsuzawa 鉄沢 鉄澤 鐵澤/tezuka 手束
    to 党 勝 度 度姓 度氏 杜 杜姓 杜氏 東 涂 涂姓 涂氏 窦 窦姓 窦氏 竇 竇姓 竇氏 藤 豆 豆姓 豆氏 都 都姓 黨/tobara 東原/tobari 登張/tobe 戶部 戸辺 戸部
    tobeta 戸部田/tobimoto 鳶本/tobisawa 飛沢 飛澤/tobise 飛世 飛瀬/tochiazuma 栃東/tochigi 栩木/tochihira 栃平/tochikawa 橡川/tochinai 栃內 栃内
    tochio 栃尾 橡尾/tochizawa 栃沢 栃澤/toda 任田 十田 戶田 戸田 東田 湯田 飛田/tode 東出/todo 藤堂/todome 留目/todoroki 轟/toeda 十枝/toei 桐栄 桐榮
    togami 戶上 戸上/togari 戸狩 戸苅/togawa 外川 富川 戶川 戸川/togi 東儀/togo 東郷 東鄉 渡会 渡會/toguchi 渡具地 渡具知/tohchi 十市/tohi 都鄙/tohya 藤谷
    toi 戶井 戸井 東井/toichi 冬一/toida 土井田/toikawa 樋川/toishi 戸石/toita 戶井田 戶板 戸井田 戸板 筧田/tojo 東城 東条 東條 藤城/tokai 渡海
    tokaji 戸梶/tokano 戶叶 戸叶/tokashima 戸鹿島/tokata 棟方/tokawa 東川/tokeshi 渡慶次/toki 唐木 戸来 斗鬼/tokieda 时枝 時枝/tokihiro 時広 時弘
    tokiichiro 時一郎/tokimasa 時政 時正/tokimori 時森/tokinaga 時永/tokino 時野/tokinoya 時野谷/tokisaki 時崎/tokita 時田/tokito 時藤/tokitsu 時津
    tokiwa 常盤 常葉/tokizane 時実 時實/toko 床 斗光 東光/tokokawa 床川/tokoro 所 野老/tokoyoda 常世田/toku 徳 德/tokubuchi 徳渕 德渕
    tokuchi 徳智 德智 渡久知/tokuda 得田 徳田 德田/tokudaiji 徳大寺 德大寺/tokue 徳重 德重/tokuga 徳賀 德賀/tokugawa 徳川 德川/tokuhara 徳原 德原
    tokuhisa 徳久 德久/tokui 徳井 德井/tokuji 渡久地/tokuka 徳華 德华 德華/tokuki 徳基 德基/tokuko 徳江 德江/tokumaru 得丸 徳丸 德丸
    tokumasu 徳升 徳増 徳益 德升 德增 德益/tokumi 徳味/tokumitsu 徳光 德光/tokumo 徳毛/tokumoto 徳元 德元/tokumura 得村 徳村 徳邑 德村 德邑
    tokunaga 徳永 德永/tokunan 徳南/tokuno 徳野 德野/tokuo 徳尾 德尾/tokuoka 徳岡 德岡/tokura 十倉 戶倉 戸倉 藤倉 都倉/tokuriki 徳力 德力/tokuru 徳留 德留
    tokusa 木賊/tokushi 徳志 德志/tokushima 徳島 德島/tokusho 徳昌 德昌/tokutake 徳武 徳竹 德武 德竹/tokutomi 徳富 德富/tokutsu 得津
    tokuyama 徳山 德山 渡久山/tokuyasu 徳安/tokuyoshi 徳吉 德吉/tokuzawa 徳澤 德澤/tokuzumi 徳住 德住/toma 外間 当間 当麻 當間 當麻 統馬 藤間
    tomabechi 苫米地/tomari 渡真利/tomaru 藤丸 都丸/tomatsu 等松/tomeba 留場/tomida 友田/tomidokoro 富所/tomihara 富原/tomihari 富張/tomiichi 富市
    tomijiro 富次郎/tomiko 富子 富美子 美子/tomikuda 富久田/tomimizu 冨水/tominaga 冨永 富永/tominokoji 富小路/tomio 冨尾 富尾/tomioka 冨岡 富岡
    tomisaka 冨坂 富坂/tomisawa 富澤/tomishima 富岛 富島/tomita 冨田 富田/tomitaka 冨高 富高/tomiya 富谷/tomiyama 冨山 富山/tomiyasu 富安/tomiyoshi 富吉
    tomizawa 冨沢 冨澤 富沢 富泽/tomizuka 冨塚/tomo 伴/tomoaki 奉明 智暁/tomobe 友部/tomochika 知親/tomoda 朝田/tomoe 巴/tomohiko 智彦
    tomohiro 友広 智博 智弘/tomoji 知二/tomoka 友花 朋花/tomoko 友子 外茂子/tomomasa 知昌/tomomi 友美 知美/tomomura 朝村/tomonaga 友永 朝永 朝長
    tomono 友野/tomonobu 友信 智信/tomonori 友謙 智德 智紀/tomooka 友岡/tomori 登森/tomoto 塔本 戸本/tomoya 友哉 智也 智哉/tomoyasu 知靖/tomoyori 友寄
    tomoyoshi 智義/tomoyuki 智之 智行/tomozawa 友沢 友澤/tomura 外村/tonai 東內 東内/tonaki 渡名喜/tonami 戸並 斗南/tonari 都成/tone 戸根/tonesaku 東根作
    tonkan 惇涵/tono 戶野 戶野廣 戸野 戸野広 東野 藤野 遠野/tonomoto 殿元/tonooka 外岡/tonozaki 外崎/tonozuka 土濃塚/tonsho 頓所/torao 虎尾 虎雄
    torasaburo 寅三郎/toraya 虎谷/torei 道玲/torida 鳥田 鸟田/toridamari 鸟集/torietsu 鳥越/torigai 鳥養/torii 鳥井 鳥居/torimaru 鳥丸/torio 鳥尾
    torisawa 鳥沢 鳥澤/torisu 鳥巢 鳥巣/toritamari 鳥集/toritani 鳥谷/toriuchi 鳥内/toriyama 通山 鳥山/toru 徹 暢 格 桃楼 浹 由 透 通 道 達/tosa 土佐
    tosaka 登坂/tosaki 戶崎 戸崎/tosaoka 土佐岡/toshi 渡士/toshiaki 俊明 敏明/toshiharu 俊治 利治 敏春/toshihide 俊秀/toshihiko 敏彦/toshihiro 俊浩 敏弘
    toshikazu 敏和/toshiki 俊樹 寿輝 戸敷/toshiko 俊子/toshima 戶島 戸島 豊島 豊嶋 豐島 豐嶋/toshimi 壽美/toshimichi 利道/toshimitsu 俊光 利実 敏充
    toshino 俊野/toshinori 俊典/toshio 俊夫 俊雄 敏夫/toshiro 俊郎/toshitaka 俊隆/toshiyuki 敏之/tosu 鳥栖/tota 遠田/totaka 戶高 戸高/totoki 十時
    totsuka 富塚 戸塚/tottori 鳥取/towa 永遠/toya 戶矢 戶谷 戸矢 戸谷/toyama 外山 当山 戶山 戸山 東山 桐山 當山 遠山 頭山/toyo 豊/toyoda 豊田 豐田
    toyofuku 豊福 豐福/toyoguchi 豊口 豐口/toyohara 豊原 豐原/toyohashi 豊橋/toyohito 豊人/toyoichiro 豊一郎
    toyoji 仁二 仁次 豊二 豊児 豊司 豊慈 豊次 豊滋 豊示 豊路/toyokawa 冨川 豊川 豐川/toyonari 豊成/toyosaki 豊崎/toyotomi 豊臣/tozawa 戶澤 戸沢 戸澤
    tozuka 戶塚/tsubaki 椿/tsubakihara 椿原/tsubasa 翼/tsubata 津端/tsubo 坪/tsuboi 坪井/tsubomura 坪村/tsubone 坪根/tsubota 坪田/tsubouchi 坪內 坪内
    tsuboyama 坪山/tsubuki 津吹/tsuchida 土田 槌田/tsuchihashi 土橋/tsuchihi 土肥/tsuchii 土井 土居/tsuchikado 土門/tsuchiki 土岐 鏑木/tsuchiko 土子
    tsuchimoto 土本/tsuchitori 土取/tsuchiya 土屋 土谷/tsuchiyama 土山/tsuda 津田/tsugaki 津垣/tsugama 津釜/tsugaru 津軽/tsugawa 津川/tsuge 津下
    tsugita 次田/tsugumichi 従道/tsuguto 次人/tsuhako 津波古/tsuji 辻 逵 都路/tsujida 辻田/tsujide 辻出/tsujii 辻井/tsujikami 辻上/tsujikawa 辻川
    tsujimoto 辻本/tsujimura 辻村/tsujinaka 辻中/tsujinishi 辻西/tsujino 辻野/tsujioka 辻岡/tsujisawa 辻沢 辻澤/tsujiuchi 辻內 辻内/tsujiyama 辻山
    tsukahara 塚原/tsukakoshi 塚越/tsukamoto 塚本/tsukano 塚野/tsukasa 司/tsukata 塚田/tsukatsune 塚常/tsukaue 塚上/tsukawaki 塚脇/tsukeshiba 附柴
    tsukigata 月形/tsukiji 都築/tsukiko 月子/tsukimoto 月本/tsukioka 月岡/tsukishima 築島/tsukita 月田/tsukuba 筑波/tsukuda 佃/tsukue 机/tsukui 津久井
    tsukushi 筑紫/tsukushiyama 築山/tsumabuki 妻吹 妻夫木/tsumagari 津曲/tsumagi 妻木/tsumugi 紬/tsumura 津村 都村/tsuna 津奈/tsunaki 綱木/tsunami 都並
    tsunashima 綱島/tsunatsugu 綱継/tsunehiro 庸裕 恆廣/tsunehisa 恆久/tsuneie 経家/tsuneishi 常石/tsuneki 常木/tsuneko 常子/tsunematsu 恆松 恒松
    tsuneo 経夫/tsuneoka 常岡 恒岡/tsunetami 常民/tsunetsuka 常塚/tsuno 津野 都野/tsunoda 津野田/tsunokae 角替/tsunokuma 角隈/tsunota 角田/tsunuki 津貫
    tsuri 釣/tsuriba 釣場/tsurii 釣井/tsuru 水流 津留 都留/tsurubuchi 鶴渕/tsurufusa 鶴房/tsurugaya 鶴谷/tsurugi 劔 鶴来/tsuruha 鶴羽/tsuruhara 鶴原
    tsuruho 鶴保/tsurukichi 鶴吉/tsuruma 鶴間/tsurumaki 鶴卷 鶴巻/tsurumaru 鶴丸/tsuruno 靏野 鶴野/tsuruoka 鶴岡/tsurusaki 津留崎 鶴崎/tsurusawa 鶴澤
    tsuruse 鶴瀨 鶴瀬/tsuruta 鶴田/tsurutome 鶴留/tsuruyama 鶴山/tsuruzono 鶴園/tsusaki 津崎/tsushima 対馬 對馬 島津 津島/tsuta 蔦/tsutada 蔦田
    tsutaka 津高/tsutake 都竹/tsutomu 勉/tsutsui 筒井/tsutsumi 堤 津々見 筒美/tsutsumitani 堤谷/tsuwaki 津脇/tsuya 东野 东野姓 东野氏 東野姓 東野氏 津屋
    tsuyama 津山/tsuyohito 剛人/tsuyoshi 剛志/tsuyuki 露木/tsuyukubo 露久保/tsuyuri 栗花落/tsuyusaki 露崎/tsuzuki 仲 続 続木 續 續木 都筑
    tsuzura 廿楽 設楽 設樂/uba 鳥羽/ube 郁子/ubo 有朋/ubukata 冲方/ubuyashiki 産屋敷/uchi 内/uchibuki 打吹/uchida 內田 内多 内田/uchikado 内門
    uchikata 内片/uchiki 打木/uchikiri 打桐/uchikoshi 打越/uchikubo 内窪/uchima 内間 内间/uchimura 內村 内村/uchinokura 内之倉/uchinuma 内沼/uchio 内尾
    uchita 打田/uchiyama 內山 内山/uda 宇田 蒔田/udagawa 宇田川/udo 有働 鵜殿/ueda 植田 殖田/uefune 上船/uegama 上釜/uegami 植上/uehara 上原 植原
    ueki 植木/uematsu 上松 栽松 植松/uemura 植村/uenaka 上中 上仲 植中 植仲/ueno 上野 植野/uenodai 上野台/ueoka 上岡 植岡/ueoku 上奥/uesa 宇江佐
    uesaki 上崎/uesono 上園/uesugi 上杉/uetake 植竹/uetani 上谷/uetsuka 上塚/uetsuki 植月/ueunten 上運天/ueyama 植山/ueyanagi 上柳/uezawa 上沢/uezu 上江洲
    ufu 宇鋒 宇锋/ugaki 宇垣/ugami 宇賀神/ugari 鵜狩/ugaya 烏賀陽/ugusa 宇草/ugushiro 天宮城/uguso 牛糞/uhara 梅原/uho 宇鵬 宇鹏/ui 宇井 鵜居
    uichi 卯一 宇一/ujigawa 宇治川/ujihara 宇治原/ujiie 氏家/ujino 氏野/ujishi 氏師/ujita 氏田/ujiyama 宇治山/ukai 鳥飼 鵜飼/ukan 雨涵/ukata 生方
    ukegawa 請川/ukei 請井/uken 友谦/uki 宇晖 宇暉/ukichi 卯吉/ukimura 浮村/ukiya 浮谷/uko 友光 宇恆 宇恒 宇珩/ukyo 右京 有庆 有慶/umaishi 馬石
    umakawa 馬川/umatate 馬立/umawatari 馬渡/umebayashi 梅林/umeda 梅田 楳田/umekawa 梅川/umeki 梅木/umemiya 梅宮/umemori 梅森/umemoto 梅本/umemura 梅村
    umene 梅根/umeno 梅野/umeoka 梅岡/umesaki 梅咲/umesawa 梅沢/umetani 梅渓 梅溪/umetaro 梅太郎/umewaka 梅若/umeya 梅谷/umeyama 梅山/umezu 梅津 梅澤 楳図
    un 芸/unagi 鰻/une 宇根 畝/unehata 畦畑/unemoto 宇根本 畝本/uneno 采野/unetani 宇根谷/uneya 采谷/unin 友壬/uno 宇野 海野/unoki 鵜木/unosawa 鵜沢 鵜澤
    unozawa 宇野沢 宇野澤/unpo 雲宝 雲寳/unsan 云山 雲山/unsho 云少 运昌 運昌 雲少/uo 宇尾/uoo 魚尾/uosumi 魚住/uoya 魚谷/ura 裏/urabe 浦辺 浦邊
    uraguchi 浦口/urai 浦井/urakawa 浦川/uramatsu 浦松/uramoto 浦本/urano 浦野/uraoka 浦岡/urara 麗/urasaki 浦崎/urashima 浦島/urata 浦田/uratsuka 浦塚
    uraue 浦上/urawa 浦和/urazato 浦里/urimoto 瓜本/urin 佑林/urita 瓜田/uro 友諒 友谅/uruga 宇留賀/uruma 宇留間 漆間/uruno 宇留野/urushima 宇留嶋
    urushino 漆野/uryu 瓜生/uryuhara 瓜生原/usagawa 宇佐川/usagiharai 兎払 兎拂/usami 宇佐美 宇佐見/use 鵜瀨 鵜瀬 鹈濑/ushiba 牛場/ushida 牛田
    ushigaki 牛垣/ushigami 牛上/ushiku 牛玖/ushikubo 牛窪/ushimaru 牛丸/ushin 宇清/ushio 潮 牛尾/ushioku 牛奥/ushiro 宇城 後呂/ushirosako 後迫
    ushishima 牛島/ushitora 艮/ushiyama 牛山/ushizuka 牛塚/usuda 碓田 臼田 薄田/usui 碓井 碓氷 笛吹 臼井/usuki 臼木/usukura 臼倉 薄倉/usushiyo 臼杵
    uta 右田/utada 宇多田 歌田/utagawa 歌川/utaka 宇高/utako 歌子/utamura 宇多村/utana 唄菜/utani 宇谷/utashiro 雅乐代 雅楽代/utena 臺/uto 宇都/utoku 宇徳
    utsugi 宇都木/utsumi 內海 内海 鶴見/utsunomiya 宇都宮/uyama 宇山/uzaki 鵜崎/uze 柳瀨 柳瀬/uzui 宇随/uzuka 兎束/uzuki 宇津木/uzumoto 渦元/wachigai 輪違
    wada 和田 和田氏/wadami 和田見/wadanabe 渡邊/wade 上出/wakabayashi 若林/wakae 別役/wakagetsu 若月/wakahara 若原/wakai 若井/wakako 和歌子
    wakamatsu 若松/wakamiya 若宮/wakamori 和歌森/wakana 和可那 若菜/wakao 若尾/wakaomi 若麻績/wakasa 若狭 若狹/wakasaka 脇坂/wakashima 若島/wakashin 若新
    wakasugi 若杉/wakatsuki 若槻/wakayama 若山/wakazono 若園/wake 和気 和氣/wakeme 分目/waki 脇/wakimoto 脇元 脇本/wakimura 脇村/wakita 脇田/wakiya 脇谷
    wakiyama 脇山/wakizono 脇園/wako 若生/wakugami 湧上/wakui 和久井 涌井/wakuri 和栗/wakuta 和久田 涌田/wanami 和波/wani 和仁 和爾/wanibuchi 鰐淵
    warabino 蕨野/waragaya 藁谷/warashina 藁科/warata 藁田/wasada 和佐田/wasami 和佐見/waseda 早稲田 早稻田/washimoto 鷲本/washine 鷲根/washio 鷲尾
    washizu 鷲津/wata 渡/watada 綿田/watahiki 綿引/watai 綿井/watanabe 渡边 渡辺 渡邉 渡部/watari 亘理 渡利/watase 渡瀨 渡瀬/wataya 綿谷/watsuji 和辻
    ya 液 野 野姓 野氏/yabana 矢花/yabashi 矢橋/yabiku 屋比久 矢比久/yabuki 矢吹 矢葺 薮亀 薮木 藪亀 藪木/yabunai 薮內 薮内/yabunaka 籔中 薮中 藪中
    yabuno 薮野 藪野/yabusaki 八武崎/yabuta 藪田/yabuuchi 藪内/yabuue 薮上 藪上/yachi 谷內 谷内/yae 八重/yaegashi 八重樫/yaekura 八重倉/yaezaki 八重崎
    yaezawa 八重沢 八重澤/yafu 野父/yagami 八神/yagashiwa 八柏/yagezawa 谷下沢 谷下澤/yagi 八木 屋宜 山羊 矢樹/yagihara 柳原/yagima 柳沼/yagimoto 柳本
    yaginuma 八木沼/yagisawa 八木沢 八木澤 柳沢 柳澤/yagishita 八木下/yagoto 位髙/yaguchi 矢口/yagyu 柳生/yahagi 矢萩/yahagibe 矢部/yahara 八原
    yahata 八幡 矢幡/yaheiji 弥平治/yahiko 弥彦/yahiro 八尋/yai 谷井/yaichiro 弥一郎 弥市郎 彌一郎/yaida 矢井田/yairo 八色/yaita 八板 矢板
    yajima 矢島 谷嶋/yakata 矢方/yakishio 焼塩/yakou 矢古宇 谷古宇/yakoura 山浦/yakumaru 药丸 薬丸/yakumo 八雲/yakura 矢倉/yakushiji 薬師寺 藥師寺
    yakushijin 薬師神/yakushimaru 药师丸 薬師丸 藥師丸/yakushinji 薬真寺 藥眞寺/yakuwa 八鍬/yakuzawa 薬沢 薬澤 藥澤/yama 山/yamabe 山部/yamachiyo 山千代
    yamada 山田/yamade 山出/yamagata 山像 山形 山県 山縣/yamagishi 山岸/yamagiwa 山極 山際/yamaguchi 山口/yamahana 山花/yamahara 山原/yamahira 山平
    yamai 山井/yamaishi 山石/yamaji 山路/yamaka 山加 山科 山賀/yamakata 山方 山片/yamaki 八牧 山木/yamakido 山木戶 山木戸/yamakita 山北/yamamasu 山桝
    yamamori 山森/yamamoto 山元 山本/yamamura 山村/yamamuro 山室/yamana 山名/yamanaga 山永/yamanaka 山中/yamanashi 山梨/yamane 山根/yamanishi 山西
    yamanishiki 山錦/yamanobe 山辺 山邊 山野辺 山野邉 山野邊/yamanoi 山野井/yamanome 山野目/yamanomoto 山野本/yamanouchi 山之内/yamanoue 山上/yamao 山尾
    yamaoka 山岡/yamasaki 山前 山崎/yamasato 山里/yamasawa 山沢 山澤/yamase 山瀬/yamashiki 山舖 山舗/yamashiro 山城/yamashita 山下 山志田/yamatani 山谷
    yamato 山登 山門/yamatsuta 山蔦/yamauchi 山內 山内/yamawaki 山脇/yamaya 山屋/yamayoshi 山吉/yamazoe 山添/yamigumo 闇雲/yamori 矢守/yamoto 谷本
    yamura 矢村/yanabu 柳父/yanada 梁田 簗田/yanaga 弥永 彌永 矢永/yanagawa 柳川/yanage 柳下/yanagimachi 柳町/yanagisawa 栁澤/yanagita 柳田/yanagiya 柳家
    yanai 柳井 楊井 箭内/yanakuchi 柳口/yanami 八並 八奈見/yanase 梁濑 梁瀬 簗瀨 簗瀬/yanatori 梁取 簗取/yanaya 柳谷/yano 矢野/yanosuke 彌之助
    yao 八尾 矢尾/yaoi 矢追/yaoita 八百板/yaosaka 八尾坂/yaotome 八乙女/yarimizu 鑓水/yasaburo 弥三郎 彌三郎/yasaka 八坂/yasaki 矢崎/yasaku 矢作
    yasawa 矢沢 矢澤/yashiki 屋敷/yashima 八嶋 八洲 矢嶋 谷島/yashiro 八代 八城 矢代/yaso 八十 八惣/yasomura 八十村/yasoyama 八十山/yasue 保江 泰衛
    yasufumi 康文/yasugi 八杉/yasuharu 康玄/yasuhiko 安彦 康彦/yasuhira 安平/yasuhiro 康博 康弘 康浩 泰広 泰弘/yasui 安井/yasuishi 休石/yasukawa 安川
    yasuko 安江 泰子/yasukochi 安河内/yasumaru 安丸/yasumasa 泰昌/yasumi 安見/yasumitsu 安満 安滿/yasumoto 保元 保本 安元 安本 安泉 康本 易本
    yasumura 保村 安村/yasunaga 安永/yasunari 安成/yasuo 保夫 康夫 靖雄/yasuoka 安岡/yasuraoka 安楽岡/yasushi 安士 康史 泰士 靖/yasuta 安田/yasutsune 安恒
    yasuumi 安海/yasuyo 靖代/yasuyoshi 康吉 康益/yasuyuki 惠之/yata 家田 矢田/yatabe 矢田部 谷田部/yatagai 谷田貝/yatagawa 谷田川/yatake 矢武
    yataro 弥太郎 彌太郎/yatate 矢立/yato 矢藤 矢頭 谷藤/yatogo 八藤後/yatomi 矢富/yatsu 八津/yatsugi 矢次/yatsuhashi 八橋/yatsuka 八束/yatsukawa 八津川
    yatsunami 八波/yatsuyanagi 八柳/yatsuzuka 八塚/yauchi 矢內 矢内/yauki 家浮/yazu 谷津/yo 叶 揺 洋 瑤 窈 羊 葉 謠 謡 谣 陽/yobimoto 呼元
    yobita 唤田 喚田/yoda 桑田/yodo 淀/yodoi 淀井/yodonawa 淀縄/yogawa 横川 橫川/yogi 与儀 與儀/yogo 余語/yohei 洋平 陽平/yoichi 洋一 陽一/yoji 容治
    yoka 妤霞/yoke 叶介 葉介/yokemura 除村/yoko 世古 暢子 洋護 瑤子 葉子 陽子/yokobayashi 横林/yokochi 横地 橫地/yokohama 横浜 横濱 橫濱/yokohara 横原
    yokohori 横堀 橫堀/yokoi 横井 橫井 洋井/yokokoji 横小路/yokomatsu 横松 橫松/yokomichi 横路/yokomine 横峯/yokomitsu 横光/yokomizo 横溝 橫溝
    yokomori 横森 橫森/yokomoto 横本/yokoo 横尾 橫尾/yokosaka 横坂/yokose 横瀬 橫瀨/yokota 横田 橫田/yokote 横手 橫手/yokotsuka 横塚 橫塚
    yokouchi 横内 橫內/yokoya 横家 横谷 橫家 橫谷/yokoyama 横山 橫山/yokozawa 横沢 横澤 橫沢 橫澤/yoku 弋 弋姓 弋氏/yokukora 横倉 橫倉/yokumei 翊銘 翊铭
    yonaga 世永 代永/yonaha 与那覇 與那覇 與那霸/yonao 與猶/yonehara 米原/yonekura 米倉/yoneme 米女/yonemori 米森 米盛/yonemoto 米元 米本/yoneno 米野
    yoneoka 米岡/yoneshige 米重/yonetani 米谷/yono 除野/yora 与良/yorichika 賴近 頼近/yorifuji 依藤 寄藤 賴藤 頼藤/yorimoto 寄本/yorinari 頼成
    yorino 従野 從野/yorisada 頼貞/yoritomi 賴富 頼富/yoriuji 頼氏/yoro 養老/yoroizuka 鎧塚/yorozu 万富 萬富/yosa 与謝/yosano 与謝野/yoshi 尤希
    yoshiaki 義昭 良明/yoshiba 吉羽 葭葉/yoshibumi 好文/yoshida 吉田 由田 良田 葭田/yoshidome 吉留/yoshie 吉江/yoshifumi 佳史 芳文/yoshihara 吉原 良原
    yoshiharu 美晴 義晴 良治/yoshihashi 吉橋/yoshihiko 仁彦 吉彦/yoshihiro 義博/yoshii 吉井 吉居 好井 芳井/yoshiie 義家/yoshiizumi 吉泉
    yoshikai 吉戒 吉海 吉開/yoshikatsu 美胜/yoshikawa 吉川 吉河 好川 芳川/yoshiki 好喜 良樹/yoshiko 佳子 喜子 良子 賀子/yoshikuni 吉国 吉國/yoshikura 吉倉
    yoshimasa 芳正/yoshimi 佳美 嘉巳/yoshimizu 由水/yoshimori 吉森/yoshimoto 吉本 義元/yoshimura 吉村 能村 芳村/yoshinaga 吉永 慶長/yoshinari 吉成
    yoshine 芳根/yoshino 佳乃 吉野 淑乃/yoshinomi 吉呑/yoshinori 善則 善憲 義憲/yoshio 吉尾 善生 喜雄 嘉雄 好雄 義夫 良男 良雄/yoshioka 吉岡 良岡 芳岡
    yoshiro 芳朗 芳郎/yoshisawa 吉沢/yoshitaka 佳孝 義孝 義隆 義高 良孝/yoshitake 吉武 義武 芳武/yoshitaro 由太郎/yoshitate 佳館/yoshiteru 好輝
    yoshito 吉戸/yoshitoki 義時/yoshitomi 吉冨 吉富/yoshiura 吉浦/yoshiya 吉谷/yoshiyama 吉山/yoshiyuki 吉行 善行 義行/yoshizaki 吉崎
    yoshizawa 吉澤 芳沢 芳澤/yoshizumi 吉住 吉栖 吉積 善積 良純/yosoji 四十二 與三次/yosuke 与助 洋介 羊介 陽介/yotai 养大 養大/yotsuji 四辻
    yotsuya 四家 四谷
    yu 佑 侑 俞 俞姓 俞氏 兪 兪姓 兪氏 友 友姓 友氏 喩 喩姓 喩氏 喻 喻姓 喻氏 宥 尤 尤姓 尤氏 庾 庾姓 庾氏 悠 愈 愈姓 愈氏 熔 猷 瑜 繇 谕 雄/yua 結愛
    yuasa 湯浅 湯淺/yuchi 湯地/yudai 優大/yufu 油布 由布/yufune 湯舟/yugeta 弓削田/yugon 容瑾/yuhara 柚原 湯原/yuhei 悠平 雄平
    yuhi 優姫 優陽 勇翔 勇陽 夕妃 夕陽 悠妃 祐飛 雄飛/yuho 優歩/yui 優衣 唯 由井 由良 由衣 結衣 遊井/yuichi 雄一/yuichiro 友一郎 裕一朗 裕一郎 雄一郎
    yuina 唯奈/yuinawa 結縄/yuito 佑澄/yuitsuka 結束/yuji 优司 優司 勇司 友二 悠司 裕二 雄二/yuka 佑佳 佑果 優佳 優香 友香 有香 由佳 裕佳/yukawa 湯川
    yuke 弓削/yuki 優樹 勇希 勇樹 勇紀 勇輝 友喜 友希 友紀 有紀 湯木 由木 由紀 由貴 祐希 祐木 祐樹 裕毅 雄樹 雄規/yukiaki 幸彰/yukie 幸恵 有希恵
    yukiharu 幸春/yukihiro 幸弘/yukiho 倖歩 幸穂/yukika 行佳/yukiko 由紀子 祐紀子 裕紀子 雪子/yukikoto 幸操/yukimasa 行正/yukimoto 雪本/yukinao 行尚
    yukino 由希乃 雪乃 雪野/yukinori 幸典 幸教/yukio 幸夫 幸男 幸雄/yukisawa 雪沢 雪澤/yukishita 雪下/yukiyama 雪山/yuko 優子 由布子 祐子 裕子 鎔基 镕基
    yukutake 行武/yuma 悠麻/yumi 弓 由美 祐美/yumiko 由美子/yumioka 弓岡/yumito 湯本/yumiya 弓矢/yumiyama 弓山/yuna 佑奈 優奈 友那/yuno 由乃
    yunosuke 友之祐/yuri 優里 友利 友梨 油利 由利 祐里/yuriko 由里子 百合子/yurimoto 圦本/yurina 夕里菜/yuriyama 百合山/yuru 裕隆/yusa 由佐 遊佐
    yusaki 湯崎/yusawa 湯沢 湯澤/yusen 祐仙/yushi 湧士/yusuke 佑典 優介 勇介 悠輔 祐介 祐輔 裕介
    yuta 佑太 優太 優汰 勇大 勇太 友太 悠太 憂太 有太 湧太 由太 祐太 裕太 雄大 雄太/yutani 油谷/yuto 優斗 悠斗/yutsudo 湯通堂/yuuri 郁里/yuuzaki 勇崎
    yuya 佑也 優弥 湯屋 熊野/yuyama 湯山/yuzan 有山/yuzo 雄三/yuzu 優寿/yuzuki 柚木 結月/yuzuno 柚乃/yuzuru 譲/zaiga 雑賀 雜賀/zaizen 財前/zama 座間
    zemba 仙波 膳場/zenda 全田/zenpo 善甫/zensuke 善輔/zenta 善太/zo 象 象姓 象氏/zota 造田/zu 受 子 子姓 子氏/zukeran 瑞慶覧 端慶覧/zukon 同欽 同钦
    zuyaku 受益/abai 安倍/abe 河辺 河邊/abitome 阿比留/abu 安保 安武/achiwa 阿知波/adachi 足達/adachibara 足立原/adatsu 安達/aei 亚英 亜英 亞英/agawa 安川
    agemoto 上本/agino 萩野/aharen 阿波連/ahiko 安孫子/aho 阿保/aiba 相場/aiboshi 相星/aida 合田 會田/aikawa 芥川/aima 相馬/aina 愛菜/aino 間野
    ainoura 相浦/aira 相原/aiso 相蘇/aizawa 相沢 相澤/ajima 安島/akabori 赤堀/akaboshi 赤星/akada 赤田/akagawa 赤川/akai 赤井/akaike 赤池/akaishi 赤石
    akaki 赤城 赤木/akama 赤間/akan 安間/akashi 明石/akashita 丹下/akayasu 赤保/akazaki 赤崎/akazawa 赤沢 赤澤/akazu 赤津/akazuka 赤塚/akeda 明田
    akeho 明穂/aketa 緋田/aketagawa 明田川/akiba 秋葉/akigaya 秋谷/akira 亮 光 周 徹 昂 明 晃 暁 洸 玲 聡 聪 聰 陽/akitatani 秋田谷/akiyoshi 秋吉
    akiyuki 秋元/akuzu 阿久津/amada 天田/amagai 天谷/amano 海野/ambe 安部/amemiya 雨宮/anaho 穴太/anasawa 穴沢 穴澤/anedai 姉帯/anekoji 姉小路
    ange 安华 安華/anjiki 安食/ankitsu 安吉/anna 安娜 阿南/anni 安妮/anzai 安西/aobane 青羽/aonagi 靑柳 青柳/aoshima 全田 靑島 青島/aozasa 青笹
    ara 安楽 安樂/arabori 新堀/aragaki 新垣/aragawa 荒川/aragi 荒木/araide 新出/arajima 荒島/arakawa 新川/araki 新城/arakura 新倉/arano 新野/araoka 荒
    arasato 新里/arashima 新島/arasho 新庄/araya 新谷 荒谷/arazu 新津/areo 荒尾/ariba 有馬/ariyama 有山/arizawa 有沢 有澤/aruba 有賀/aruji 有路
    asabara 浅原 淺原/asaga 浅賀 浅香 淺賀 淺香/asagami 浅上/asagawa 浅川 淺川/asahi 旭/asakura 朝倉/asao 浅尾 淺尾/asari 浅利 淺利/asaumi 浅海 淺海
    asegawa 阿瀨川 阿瀬川/ashigawa 芦川/ashita 芦田/asho 阿鼠/ashu 亚洲 亜洲 亞洲/atagi 与儀 與儀/atami 新見 辺見 邊見/atariyama 当山 當山/ato 安東 安藤
    atomi 安富/atsuji 阿閉/atsumi 渥美/atsuta 熱田/awada 粟田/awazu 粟津/ayazuka 綾塚/ayukawa 鮎川/ayusawa 鮎沢/azagami 阿座上/azai 安斎 安齋
    azami 浅見 淺見/azu 東/azuma 吾妻 我妻/azumade 東出/azumano 東野/azumi 安宅/baba 番場/bajo 馬上/bakoshi 馬越/ban 坂 盘 盘姓 盘氏 盤 盤姓 盤氏
    banno 板野/banshu 晚舟 晩舟/baraki 茨木/betsuyaku 別役/bi 比 毗 毗姓 毗氏 毘 毘姓 毘氏 濞 辟 辟姓 辟氏/bingai 敏凯 敏凱/bino 尾野/biuma 美馬/bo 朋
    boda 保田/bon 範 范/bu 不 抚 撫 父/bue 蒲衣/bui 不移/bungen 雯雁/bunyu 文雄/byaku 闢/byo 凭 憑/chi 篪 雉/chiaki 千秋/chiha 千葉/chijiiwa 千々岩 千千岩
    chikano 近野/chikaraishi 力石/chikashi 近/chiku 知久/chikumoto 竹本/chimura 地村/chimyo 智銘 智铭/chine 知念/chinno 陳野/chirei 知礼 知禮/chitani 千谷
    chitoku 智德/chitsu 秩/chiyu 智雄/cho 伫 佇 逞 長/chobin 兆民/choda 長田/chogen 長源 长源/chogu 重遇/choi 長井/chokyo 長慶 长庆/chonan 長南/chono 長野
    choryu 長竜 長龍 长龙/choson 長村/chuba 中馬/chubachi 中鉢/chubo 仲謀 仲谋/chujo 中上 中条/chuketsu 仲傑 仲杰/churai 中莱 中萊/chushin 仲鍼
    chusho 中正 忠政/chuu 仲 柱/da 太姓 太氏 朶 朶姓 朶氏/dai 室/daicho 大長/daiko 乃光/dainaka 大中/daisaka 大坂/daishi 乃志/daiyo 大养 大養
    daku 鈬 鐸 铎/dakuchi 田口/damura 田村/dan 断 斷 淡/danaka 田中/danei 南英/dankaku 南郭 南郭姓 南郭氏/dannora 壇浦/daran 大銮 大鑾 大鵉 大鸞 大鸾
    date 館/do 度 度姓 度氏 納 納姓 納氏 纳 纳姓 纳氏/dogami 道上/doi 土井/dojo 道場/dokado 土門/domoto 土本/dorei 道玲/dosa 土佐/ebara 江原/ebashi 江端
    ebihara 蛯原/ebina 蝦名/ebizawa 海老沢 海老澤/ebo 亚鹏 亜鵬 亞鵬/echida 越田/echigawa 越川/eda 依田/edo 衛藤 衞藤/egami 江上/egawa 江川/egi 恵木
    ehata 恵畑 惠畑 江幡/eiji 英史/eijima 永嶋/eishima 永島/eishun 英俊/eiyama 永山/ejima 江島/eki 液/ekuchi 江口/ekusa 江草/emono 江本/emoto 榎本 重本
    emura 江村/endan 燕南/enge 婉霞/enhei 远平 遠平/enoda 榎田/enta 塩田 鹽田/ento 延东 延東/eoka 永岡/erei 亚礼 亜礼 亞禮/erin 依林 依琳/erita 袴田
    eshiri 江尻/eta 江田/eto 江藤 遠藤/ezaki 江崎/ezawa 会沢 會澤 江沢 江澤/ezu 江頭/fuba 不破/fuchikami 淵上/fueda 笛田/fugashi 富樫/fugawa 府川
    fuguda 福田/fuji 藤/fujieda 藤枝/fujigawa 藤川/fujihayashi 藤林/fujima 藤間/fujimari 藤丸/fujinami 藤浪/fujino 藤野/fujinomori 藤森/fujita 冨田 藤田
    fujito 藤堂/fujiwara 藤原/fujiya 藤谷/fujizawa 藤澤/fujo 藤城/fukabi 深尾/fukada 深田/fukagawa 深川/fukamachi 深町/fukano 深野/fukashi 奥 奧
    fukatsu 深澤/fukawa 富川/fukazu 深津/fukeya 福家/fukigami 吹上/fukudome 福留/fukujima 福島/fukuju 福重/fukunaga 福永/fukuoka 冨岡/fukutome 福富
    fukuya 福谷/fukuyo 福世/fukuzawa 福沢 福澤/fukyo 丰庆 豊慶 豐慶/fumi 伏見/funabashi 舟橋/funado 船戶 船戸/funagi 船木/funagoshi 船越/funakakushi 船隠
    funaki 舟木/funayama 船山/funehashi 船橋/funemoto 船本/funeyama 舟山/funezu 船津/funobori 五六/furubashi 古橋/furuga 古賀/furuhata 降旗
    furuhayashi 古林/furujo 古城/furukawa 古川 古河/furumura 古村/furuno 古野/furuo 古屋/furuse 古瀬/furuuchi 古內 古内 古市/furuya 降矢/fuse 布施
    fusegawa 布施川/futono 太布/ga 何 荷/gai 盖 蓋/gakurai 学礼 學禮/gakusei 乐际 楽際 樂際/gamma 岩間/gamo 蒲生/gan 桓 翰 翰姓 翰氏 諴/ganbe 雁部
    ganei 元永/gankai 元瑰/gankyu 元休/ganoka 丸岡/gansho 翰章/ganson 翰孙 翰孫/ge 桦 樺/gema 外間
    gen 俭 倹 儉 原 县 县姓 县氏 県 縣 縣姓 縣氏 虔 虔姓 虔氏 雁 顏 顔 颜/genda 元田/genei 元英/geni 俭伟 倹偉 儉偉/genkan 元侃/genko 元浩
    genrai 玄礼 玄禮/genson 元逊 元遜/genya 原野/gezai 华才 華才/gi 淇 淇姓 淇氏 祈 祈姓 祈氏/gisen 岐山/gishi 岸/gizen 琦善/go 仵 仵姓 仵氏 梧 郷 鄕
    gochi 佶/goda 幸田/godo 五島/gohyo 昂凭 昂憑/gokucho 玉婷/gokugyo 玉衡/gondo 権藤 權藤/gonzui 元瑞/goro 其亮/gosen 仰川/goto 梧桐/gotsu 兀 兀姓 兀氏
    gu 俱 蘧 蘧姓 蘧氏/gunse 群施/gunzan 郡山/gushike 具志堅/gyo 协 協 桥 珩 語 语 魚 鱼/gyogyo 桥桥 橋橋/gyokei 晓卿 暁卿 曉卿/gyokuho 玉凤 玉鳳
    gyokusho 玉相/gyokuto 玉堂/gyotei 晓庭 暁庭 曉庭/gyoto 語堂 语堂/haba 馬場/hachimaki 八卷 八巻/hachiman 八幡/hachiya 八谷/hada 羽田
    hadano 波多野 羽田野/hagihara 萩原/hagiwara 萩谷/haigyoku 佩玉/haikyo 培兴 培興/haito 培栋 培棟/hajikano 初鹿野/hajime 元 新/hakozaki 箱崎
    hakukura 柏倉/hakuso 伯琮/hamachi 浜地 濱地/hamada 浜田/hamagawa 浜川 濱川/hamakami 浜上 濱上 濵上/hamakuchi 浜口/hamanoguchi 濱口/hamata 濱田
    hamazaki 濱崎/han 伴/hanabusa 華房/hanafusa 花房 英/hanajima 花島/hanaki 花木/hanatani 花谷/hanedori 羽鳥/haneoka 羽岡/hangaya 榛谷/hanihara 埴原
    hanko 繁灏 繁灝/hanmoto 阪本/hanno 飯野/hansawa 半沢 半澤/hantani 半谷/hanyu 羽生/hao 八尾/harakuchi 原口/haranou 原納 原農/harata 原田/harigai 針貝
    haritai 張替/harugi 春木/haruta 春田/hasebe 長谷部/hasegawa 初瀬川/hasekawa 長谷川/haseya 早瀨 早瀬/hashida 橋田/hashikuchi 橋口/hashimota 橋本
    hashita 橘田/hashizume 橋爪 橋詰/hatake 畑/hatakenaka 畑中/hataketa 畑田/hatano 畠/hatayana 畑山/hattori 服部/hayami 逸見/hayamizu 速水/hayayama 早山
    hayazaka 早坂/hayazaki 早崎/hei 平 柄 陛 陛姓 陛氏/heido 兵頭/heima 平間/henshusu 扁舟子/heppu 別府/heya 部谷/hibino 日比野/hichi 泌
    hichisha 必洒 必灑/hida 樋田 疋田/hideko 英子/hidoma 比留間/hieda 稗田/higaonna 東恩納/higashijo 東条 東條/higashima 東山/higen 丕显 丕顕 丕顯
    hihi 日比/hiiragi 柊/hijioka 肱岡/hijiya 土屋/hikozaka 彥坂 彦坂/hinata 日向/hinoyama 檜山/hirada 平田/hirade 平出/hirafuji 平藤/hiragi 平木
    hirahara 平原/hirahayashi 平林/hirai 坪井/hiraiwa 平石/hirajima 平島/hirazawa 平沢 平澤/hirazuka 平塚/hirofumi 博文 寛史 拓史/hiromasa 弘昌
    hiromu 拓夢/hirono 広野 曠野/hiroshi 仁 啓史 央 普/hirota 廣田 弘田/hirotani 広谷 廣谷/hiroyasu 裕泰/hiroyuki 博之 宏之 浩之 裕之/hirozawa 広沢 廣澤
    hisamatsu 久松/hisano 久野 平野/hisashi 尚史/hisayasu 久保/hita 肥田/hitaka 日高/hitora 人羅/hitoshi 仁志/hitsu 毕 珌 畢 荜 蓽/hiwatari 樋渡/ho 甫
    hobara 蒲原/hochizo 发祥 発祥 發祥/hoda 鴇田/hoga 芳賀/hogara 朗/hoizumi 保泉/hoju 邦壽 邦寿/honbashi 本橋/hongawa 本川/honokidani 朴谷/honshoh 本庄
    honta 本多/honya 本谷/horaguchi 洞口/horigoe 堀越/horiguchi 堀口/horiike 堀池/horikiri 堀切/horinouchi 堀之內 堀之内 堀內 堀内/hoshinami 斗南
    hosoda 細田/hosodani 細谷/hosogai 細貝/hosogane 細金/hosogawa 細川/hosoki 細木/hosoya 細矢/hota 蓬田/hotokawa 星川/hou 昺/hozaka 保坂/hyaku 壁 璧 碧
    hyakuge 碧霞/ibara 井原/ibata 井幡 井畑/iboro 井保呂/ichibashi 市橋/ichida 池田/ichigi 市來 市来/ichihara 市原/ichino 市野/ichinoi 一井
    ichinose 市瀨 市瀬/ichishoku 一色/ichito 一戶 一戸 伊地知/ida 井田 市田 飯田/ide 井手/ideno 出野/ido 井戶 井戸 怡土/idota 井戸田/iejikawa 家治川
    iemasa 家政/ifuji 伊藤/igai 猪飼/igami 井上/igawa 井川 石川 衣川/igoka 石郷岡/iguchi 猪口/iha 伊波/ihara 猪原 石原/iiboshi 飯干 飯星/iide 井出
    iimura 飯村/iishima 飯島/iizumi 飯泉/ijiro 城居/ikagawa 五十川/ikarashi 五十嵐/ikaru 猪狩/ike 池/ikeda 生田/ikedo 池戶 池戸/ikegami 池尻/ikehata 池端
    ikejima 池島/iketani 池谷/ikeuchi 池內 池内/ikeya 池野/ikezaki 池崎/ikezawa 池沢 池澤/ikigoma 生駒/ikiine 生稲/iku 煜/ikubyo 育平/ikuko 郁子
    ikumi 毓美/ikuta 半田/imada 今田/imahara 今原/imari 今里/imaseki 今関 今關/imashi 今枝/imazaki 今崎/imizu 出水/imon 井門/imoto 井元
    imozawa 五百沢 五百澤/imura 出村/inada 稲田 稻田/inadomi 稲富 稻富/inagawa 稲川 稻川/inage 稲毛 稻毛/inaguma 稲熊/inamura 稲村 稻村/inau 稲生 稻生
    inei 稲井 稻井/inemori 稲森 稻森/inemoto 稲本 稻本/ineoka 稲岡 稻岡/ineyoshi 稲吉 稻吉/innan 院南/inoh 飯尾/inokuchi 井之口 井口/inomata 猪俣 猪又
    inoura 井浦/inukai 犬飼/inutsuka 犬塚/inyama 蔭山/iraishi 白石/irie 入江/irikuchi 入口/isao 功/isegaya 伊勢谷/isena 伊是名/ishibe 磯部
    ishido 石戶 石戸/ishidoshiro 石徹白/ishigai 磯貝/ishigami 石上/ishige 石毛/ishihashi 石橋/ishikami 石神/ishima 石馬/ishimura 石村/ishina 仁科
    ishita 井下 石田/ishitobi 石飛/ishiwara 石平/ishiwata 石渡/ishizaka 石坂/ishizawa 石澤/ishizu 石津/ishizuka 石塚/isonabe 磯辺 磯邊/isosaki 磯崎
    isota 磯田/isoya 磯谷/isoyama 磯山/isse 一瀨 一瀬/issen 一川/isu 伟斯 偉斯/itagaki 板垣/itagaya 板谷/itahashi 板橋/itame 生田目/itani 井谷
    itazaka 板坂/itoga 糸賀 絲賀/itogawa 糸川 絲川/itojima 糸島/itsufuji 五藤/itsuki 一木/itsurin 一麐 一麟/itsutsu 井筒/itsutsuji 五辻/iwabashi 岩橋
    iwabori 岩堀/iwabuchi 岩淵 岩渕/iwada 岩田/iwadare 岩垂/iwado 岩藤/iwagami 岩上/iwahazama 岩迫/iwai 石井/iwaida 岩井田/iwajo 岩城/iwamoto 岩下
    iwashita 岩月/iwazaki 岩崎/iwazawa 岩沢 岩澤/iyaku 伟益 偉益/iyono 猪野/izaka 井坂/izawa 井沢 井澤 伊沢 伊澤/izeki 井碩 井関 井關
    jaku 席 択 择 擇 賾 赜/jakuan 迪安/ji 儿 児 兒 尔 玺 璽/jiken 自坚 自堅/jimin 次明/jimu 治武/jimyo 慈銘 慈铭/jin 任 愼 愼姓 愼氏 昚 眘 神 秦 諶 谌
    jingo 仁後/jingu 神宮/jinnai 陣內 陣内/jinno 秦野/jishu 尒朱 尒朱姓 尒朱氏 爾朱 爾朱姓 爾朱氏/jitsusei 日生
    jo 俆 俆姓 俆氏 呈 呈姓 呈氏 序 曙 杼 盛 郑 鄭 韶/jogan 廷翰/jogo 定仰/joichi 定一/jojima 上嶋/jokan 上間 韶涵/jonishi 上西/jonyo 静茹 靜茹
    joshi 静芝 靜芝/joshin 廷信/jotani 上谷/jotsu 序东 序東/jotsuki 上月/joun 停云 停雲/ju 受 繇/jueki 受益/jukyo 仲敬/jumon 中文/jun 惇 洵 純 隼
    junbai 順梅 顺梅/junkai 順海 顺海/jusho 习清 習淸 習清/kachi 加治/kachiki 勝木/kachiyama 勝山/kadoda 門田/kadoi 角井/kadonaka 角中/kagami 各務 鏡
    kagatani 加賀谷/kai 介 会 會 澥 開/kaido 海藤/kaigawa 皆川/kaigyoku 怀钰 懐鈺 懷鈺/kaijun 海順 海顺/kaisho 桂生/kaito 垣內 垣内/kaiya 貝谷/kaiyo 桂英
    kaji 可児 可兒/kajida 梶田/kajima 嘉島/kajimoto 樫本/kajino 梶野/kajiwara 梶原/kajiya 梶谷/kakegawa 掛川/kakezuka 掛塚 欠塚/kakiki 柿木
    kakinohana 垣花/kakinomoto 柿本/kakisaki 柿崎/kakisawa 柿沢 柿澤/kakiue 垣上 書上 柿上/kakota 嘉古田/kakuage 撹上 攪上/kakudo 角道/kakui 筧
    kakuryo 学良 學良/kakutani 角谷/kakuyama 片山/kamada 鎌田/kamato 鎌戸/kamayachi 釜萢/kamba 干場/kambayashi 神林/kameda 亀田 龜田/kamegai 亀谷 龜谷
    kamekawa 亀川 龜川/kamigama 上釜/kamigawa 上川/kamihara 上原/kamiji 上地/kaminaka 上中 上仲/kamiosa 神長/kamiunten 上運天/kamiyama 神山/kamizawa 神澤
    kammatsu 上松/kamogawa 鴨川/kamoshita 鴨志田/kan 烜 関 關/kanahara 金原/kanamoto 金本/kanan 榎南/kanari 金成/kanaya 金野/kanegawa 金川/kanei 金井
    kaneishi 金石/kaneji 金治/kaneki 金城/kaneko 兼子 金子 金田/kanemaru 金丸/kanemitsu 金光/kanemori 金森/kanemura 金村/kaneoka 金岡/kanetsuki 金築
    kaneuchi 金內 金内/kaneya 金谷/kaneyama 金山/kanhei 乾平/kanie 蟹江/kanjun 汉顺 漢順/kankako 寒河江/kanno 神野/kano 神尾 管野 鹿野/kanoko 家子
    kanoo 加納/kanouchi 鹿內 鹿内/kanta 菅田/kanto 神藤/kanyu 観友 觀友 观友/kanzaki 神前/karaku 和乐 和楽 和樂/karasawa 柄沢 柄澤/karazawa 唐沢 唐澤
    karen 和联 和聯/karibu 軽部 輕部/karuya 苅谷/kasahara 葛原/kasai 葛西/kasama 風間/kasamatsu 兼松/kasatani 笠谷/kase 河瀨 河瀬/kashida 堅田
    kashigawa 梶川/kashige 加茂/kashima 加島 鹿島/kashinoki 柏木/kashitani 柏谷 粕谷/kashiwa 榊/kashiwabara 柏原 樫原/kasu 糟谷/kasuga 春日/kasugai 春日井
    kata 香田/katagiri 片桐/katata 片田/katayo 片寄/katsu 勝/katsube 勝部/katsugawa 滑川/katsukura 胜仓/katsumata 勝又/katsunari 勝也 勝成/katsuno 勝野
    katsura 勝連/katsuragawa 桂川/katsusho 聒翔/katsuzawa 沓沢 沓澤/kauchi 河內 河内/kawabe 川戶 川戸/kawade 川手/kawage 川下/kawagita 川北/kawago 河合
    kawagoe 川越/kawaguchi 河口/kawaharada 川原田 河原田/kawahashi 川端/kawahata 川畑/kawahito 川人/kawaide 川出/kawajima 川嶋/kawajiri 川尻/kawakami 河上
    kawakatsu 川勝/kawaman 川満 川滿/kawanabe 川辺 川邊/kawanakago 川中子/kawanami 河南/kawanishi 川西 河西/kawano 河野/kawara 川原 川浪 河原/kawaro 川路
    kawata 川田/kawatsu 川津/kawauchi 川內 川内/kawaue 川上/kayama 香山 鳥山/kayano 茅野/kayanoki 栢木/kazama 笠間/kazaoka 風岡/kaze 加瀨 加瀬
    kazuhara 一原 数原/kazuki 一樹/kazumi 一見 和泉/kazumiya 一宮/kazunori 一徳/kazura 蔦/kazuteru 和輝/kazuyagi 一柳/ke 叚 叚姓 叚氏 家 家姓 家氏
    kechi 桔/kegen 希賢 希贤/kegon 嘉言/kei 契 契姓 契氏 桂 炅 炅姓 炅氏 璿/keibun 启文 啓文 啟文/keicho 慶長/keiei 桂影/keikyo 継香 繼香 继香
    keishu 庆洲 慶洲/keiso 敬宗/keisu 桂斯/kejaku 介石/ken 乾 棨 鉴 鉴姓 鉴氏 鍳 鑑 鑑姓 鑑氏 鑒 鑒姓 鑒氏 間/kenhira 兼平/kenichi 憲人/kenjo 建祥
    kenmotsu 剣持 劍持/kenryu 显龙 顕龍 顯龍/kenso 健聡 健聪 健聰/kentei 娟呈/kenyo 玄烨 玄燁/kerin 家林/kesho 希圣 希聖/kessoku 結束/kesu 会洲 會洲
    ketsuji 洁篪 潔篪/ketsujo 結城/keyama 景山/keyo 会耀 會耀/kezuka 毛束/ki 李/kibe 木戶 木戸/kichida 吉田/kichimori 吉森/kichiru 吉留/kichiyoshi 吉良
    kida 來田 喜多 喜田 城多 木田 来田/kido 木藤/kigawa 木川/kiguchi 木口/kijima 木島/kijo 貴誠 贵诚/kika 貴和 贵和/kikegawa 亀卦川/kikugawa 菊川
    kikuji 菊地/kikutani 菊谷/kimasa 木全/kimijima 君嶋/kimitsuka 君塚/kin 金/kinai 木內 木内/kinameri 木滑/kinari 吉成/kineyama 築山/kino 城野
    kinobe 木部/kinohara 木原/kinomoto 木元/kinose 黄瀬/kiriake 切明/kiriko 桐生/kiryo 夔竜 夔龍 夔龙/kisei 琪清/kishigami 岸上/kishigawa 岸川
    kishino 岸野/kishita 岸田 木下/kiso 喜三/kita 北/kitabara 北原/kitaide 北出/kitaji 鍛治/kitajo 北条 北條/kitakuchi 北口/kitashima 北嶋/kitata 北田
    kitatani 北谷/kitatsume 北爪/kitazawa 北沢 北澤/kitsu 橘/kiya 木谷/kiyama 亀山 帰山 木山 桐山 龜山/kiyohara 淸原 清原/kiyoka 淸家 清家
    kiyomiya 淸宮 清宮/kiyomizu 淸水/kiyoshi 圣 淳 淸 清 聖/kiyuna 喜友名/kizawa 鬼沢 鬼澤/kizen 基全/kizu 木津/kizuka 鬼塚/koban 小幡
    kobata 小畑 小畠 木幡 河端/kobi 古井/kodaira 小平/kodani 神谷/kodera 小寺/kodono 古殿/koemoto 肥本/kofu 行父/koga 久我 久賀 古家/kogatachi 小形
    kogawa 粉川/koge 高下/kogi 小木/kogoi 小倉/kogoshi 小越/koh 塙 构 構 竑 羾 芶 芶姓 芶氏 苟/kohayashi 小林/kohda 古田 広田 溝田 甲田 神田/kohira 高平
    kohori 小堀/kohta 光田 河田/koi 河井/koitahashi 小板橋/koji 小路/kojima 戶島 戸島/kojiro 神代/kojo 兴诚 興誠 高乗 高乘/kokai 高階/kokin 公瑾
    kokoh 記光 记光/kokubo 小久保/kokubu 国武 國武/kokuchi 克治/kokuchu 国忠/kokufu 国分 國分/kokufun 国彬 國彬/kokuhon 国本 國本/kokumin 克敏
    komagata 駒形/komatsuhara 小松原/komazaki 小松崎/komazuki 駒月/komegawa 米川/komezawa 米澤/komiya 小宮/komiyama 小宮山 小見山/komori 小森
    komoto 木本 河本/komuki 小向/komura 木村 神村/kon 近姓 近氏/konaga 光永/konaka 小中/konami 神波/konan 小南/konda 権田 權田 近田/kondo 近藤
    konegishi 峰岸/kongen 昆賢 昆贤/konjo 今城/konju 建柱/konmon 宪文 憲文/kono 上野 狩野/konose 小野瀨 小野瀬/konshi 献之 獻之/konuma 小沼/konya 今野
    koo 古 古姓 古氏 沪 滬 玘/koomoto 高本/korai 高丽 高麗/korei 伊井/koryo 洪量/kosaka 小坂 小阪/kosasa 小笹/kosato 古里/kose 廣瀬/koseki 小石/koshi 公嗣
    koshigumo 越雲/koshima 古閑/koshino 越野/koshio 腰越/koshiyama 込山/kosho 古庄 衡湘/kosoto 小曽戸 小曾戸/kosuge 小菅/kosugi 小杉/kotabe 小田部
    kotaku 弘鈬 弘鐸 弘铎 香焼/kotani 戶谷 戸谷/koto 古藤 後藤/kotsu 河津/kouen 公琬 公琰/koushima 河島/kowada 小和田/koya 高野/koyanagi 畔柳
    koyanai 小山內 小山内/koza 古謝/kozai 上妻 香西/kozaka 高坂/kozakai 小坂井/kozaki 神崎/kozawa 古沢 古澤/kozone 小曽根 小曾根/kozuki 香月/kubara 久原
    kubodera 窪寺/kuboki 久保木/kubota 久保田/kubun 公文/kuchiba 口羽/kuchigi 朽木/kuchisubo 口寸保/kudo 工藤/kudomi 久富/kuei 久永/kuga 久下/kuge 久家
    kuji 久慈/kukuri 纐纈/kumagai 熊井/kumagawa 熊川/kumakaya 熊谷/kumano 熊野/kumazaka 熊坂/kumazaki 熊崎/kumazawa 熊沢 熊澤/kumitake 組嶽/kun 郡
    kunie 国枝 國枝/kunikichi 国吉 國吉/kunizawa 国沢 國澤/kunshi 宮內 宮内 郡司/kurabayashi 栗林/kurachi 倉地/kurada 倉田/kuradomi 倉冨 倉富
    kuragane 倉兼 倉金/kurakami 倉上/kurama 座間/kuramoto 椋本/kurauchi 倉內 倉内/kuribara 栗原/kurida 栗田/kurishiro 栗城/kuriyama 栗山/kurizaki 栗崎
    kurogane 鉄 鐵/kurosara 黑澤 黒沢/kuroya 黑野 黒野/kuroyanagi 黑柳 黒柳/kuroyuwa 黑岩 黒岩/kurozaka 黑坂 黒坂/kurozawa 黒澤/kurozu 黑須 黒須
    kurume 久米/kurusu 栗栖/kusaka 日下/kusakari 草薙/kusama 草間/kushida 串田/kusumoto 楠木/kusunoki 楠/kuwabara 桑原/kuwajima 桑島/kuwata 桑田
    kuzumi 久住/kuzuu 葛生/kyaku 客 虢 虢姓 虢氏/kyo 叶 恰 恰姓 恰氏 拱 拱姓 拱氏 橋 珙 璩 疑 遽 遽姓 遽氏/kyodo 晓渡 暁渡 曉渡/kyofu 庆丰 慶豐
    kyogai 匡乂/kyoge 晓霞 暁霞 曉霞/kyogi 匡义 匡義/kyoi 居易/kyoin 匡胤/kyoju 敬仲/kyoku 极 極/kyomon 庆文 慶文/kyorai 庆豊 慶豊/kyoro 興梠
    kyoryu 晓隆 暁隆 曉隆/kyoshi 京师 京師/kyoton 烱燉/kyouen 強燕 强燕/kyu 宮 穹/kyuda 久田/kyuren 休琏 休璉/kyusei 久世/machida 松田/machita 町田
    mada 真田/maebara 前原/maebata 前畑/maegawa 前川/maesawa 前沢 前泽/maeta 前田/maeyama 前山/maheki 眞壁 真壁/maiha 梅坡/maisawa 米沢/maita 舞田
    maiton 梅墩/maiyama 米山/maizu 米津/makida 槙田/makka 眞下 真下/makoto 一 信 真理 良/mamezuka 豆塚/mamoda 守田/mamoyama 守山/mangen 孟諺 孟谚
    manju 満仲/manrai 万来 萬來/mao 毛 麻生/maru 丸/marubashi 丸橋/maruya 丸野/masagi 正木/masakura 勝倉/masano 正野/masaru 賢/masashi 勝志 正志
    masayoshi 正義/mashibuchi 増渕 增渕/mashino 増野 增野/mashioka 増岡 增岡/mashita 増田 增田/masuki 桝木/masuko 増子 增子 益子/masusawa 増沢 增澤
    masuta 桝田 舛田/masuyama 増山 增山/matoba 的場/matsueda 松枝/matsugi 松木/matsuhashi 松橋/matsuhiro 末広 末廣/matsuhon 松本/matsunaga 末永
    matsunaka 松永/matsunami 松波/matsuno 松尾/matsunodaira 松野平/matsunoi 松井/matsuoi 松生/matsuoka 末岡/matsusaki 松崎/matsuzawa 松澤/maue 麻植
    maya 眞野 真野/mazaki 眞崎 真崎/maze 間瀨 間瀬/mazura 松浦/medoki 目時/megumi 恩 恵/mekada 目加田/mekaru 銘苅/menkan 綿貫/menshi 勉之/meta 米田
    mi 弥 弥姓 弥氏 彌 彌姓 彌氏 瀰/miake 三宅/michita 満田 滿田/midorigawa 綠川 緑川/migashima 水嶋/mihane 美羽/mii 三井/miino 箕野/miishi 三石
    miiya 新屋/mikajima 三島/mikemoto 三家本/miki 三好 美琪/mikikuni 三国 三國/miko 酒匂/mima 水間/mimoto 三本/mimura 三村/min 閔 閔姓 閔氏 闵 闵姓 闵氏
    minamibuchi 南渕/minamihara 南原/minamisato 南郷/minamisawa 南沢 南澤/minamori 水杜 水森/minamoto 水元/minase 水瀨 水瀬/minato 源/minazuki 水月
    minde 南出/minekishi 峯岸/minomaki 箕牧/minoo 蓑毛/minshu 明珠/minuma 水沼/mirai 未来/misa 瀰作/misaitsu 美斎津/mishina 三品/misumura 水村/misuno 水野
    mita 三田/mitani 深谷/mitarai 御手洗/mitate 見立/mitome 見留/mitsu 水津/mitsubuchi 三淵/mitsueda 三枝/mitsuhara 三原/mitsuki 三木/mitsumiya 三宮
    mitsuoka 光岡/mitsuru 满/mitsushita 三下/mitsutani 三津谷/mitsutomi 光冨 光富/mitsuzuka 三塚/miwa 箕輪/miwada 三輪田/miyabara 宮原/miyadaira 宮平
    miyagai 宮谷/miyagi 宮城/miyagoe 宮越/miyagoshi 宮腰/miyaji 宮地/miyakawa 宮川/miyanobe 宮部/miyanomori 宮森/miyasaka 宮坂/miyasaki 宮崎/miyasawa 宮澤
    miyashima 宮嶋/miyashita 宮下/miyata 宮村/miyatake 宮武/miyawake 宮分/miyazako 宮廻 宮廽/miyazato 宮里/miyazawa 宮沢/miyazono 宮園/mizokami 水上 溝上
    mizugawa 水川/mizuhara 水原/mizukoshi 水越/mizukuchi 水口/mizushiro 水城/mizuto 水藤/mochiki 望木/mochizu 望月/mogaku 設楽 設樂/mokami 最上
    mokurin 墨林/momen 木綿/momoda 百田/mon 晚 晩 門/monen 文淵 文渊/mongo 本郷 本鄕/monkura 門倉/monkyo 文庆 文慶/monmu 文母/monrin 文林/monsho 文正
    monson 文村/monwaki 門脇/monyo 文英/monyu 文裕/monzui 文瑞/mori 森/morido 森藤/morigane 森兼/morigi 森木/moriguchi 森口/moriizumi 森泉/morijima 森島
    morijiri 森尻/morikami 森上/morimoto 森下/morino 森野/morioka 盛田/morishige 森重/moritani 森谷/moriyama 盛山/morizaki 森崎/morizono 森園
    morizumi 森角/moromizato 諸見里/motai 馬渡/motoda 本田/motogi 元木 本木/motoki 本城/motomura 本村/motoori 本吉 本告/motoya 元谷/mozuka 毛塚
    mozumi 両角 兩角/mu 母/muda 牟田/muguruma 六車/mukai 向井/mukami 村上/muko 向後/mukuo 椋尾/mukyu 无咎 無咎/mune 宗/muneda 宗田/murada 村田
    muragawa 村川/murajima 村島/murakoshi 村越/muramaki 村瀨 村瀬 邨瀬/murataka 宗像/murazaki 村崎/murazawa 村沢 村澤/murofuku 室伏/muroi 室井
    murooka 室岡/mushigami 虫上/muta 蛭田/myo 命 命姓 命氏/myoke 孟启 孟啓 孟啟/myoshi 銘志 铭志/myowa 名和/nabeda 鍋田/nabejima 鍋島/nabeki 鏑木
    naega 苗加/nagae 長柄/nagagawa 仲川/nagahashi 長橋/nagakama 長鎌/nagakura 長倉/nagami 永見/nagamine 長嶺/naganawa 長縄/nagano 永野/naganuma 永沼
    nagao 長尾/nagashima 長島/nagata 中田 永田/nagatomo 永友/nagatsuka 長塚/nagita 柳田/nagoe 名越/nagotani 名古谷/nagura 名倉/nai 乃/nakaai 中間
    nakabara 中原/nakabashi 中橋/nakabayashi 中林/nakabu 中武/nakachi 中地/nakadai 中內 中内 中平/nakadate 中立/nakaetsu 中越/nakaga 中川/nakagama 中釜
    nakagami 中神/nakago 中子/nakagori 中郡/nakaguchi 中口/nakai 永井/nakaide 中出/nakaie 中家/nakajo 中條/nakakado 仲間/nakakomi 中込/nakamichi 中道
    nakamune 仲宗根/nakano 沖野/nakasaki 中崎/nakasawa 長沢 長澤/nakashima 中嶋/nakashizuka 中静/nakasono 中園/nakata 仲田/nakatani 長谷/nakato 中東
    nakatsuka 中司/nakatsukasa 中務/nakaya 中谷 仲谷/nakayuma 中山/nakazato 中里 仲里/nakaze 中瀨 中瀬/nambara 楠原/nami 南/namikawa 南川/namikaze 波風
    namiya 南谷/nanami 南波/nangu 南雲/naniha 難波/nanjima 中島/nanto 南里/naohiko 尚彦/naomi 直己/naoshi 尚志 直 直司 直志/naota 直田/naraki 並木 竝木
    narijima 成島/narukawa 成川 生川/narumatsu 成松/narumi 鳴海/narumiya 成宮/naruse 成瀨 成瀬/naruta 成田/nato 內藤 内藤/nawano 縄田 繩田/nazuka 名塚
    negi 根來 根木 根来/nen 粘 粘姓 粘氏/neriya 守屋/ni 尒 尒姓 尒氏 尓/nichisho 日升/nichiura 日浦/nihochi 仁发 仁発 仁發/niida 新井田/niido 二階堂
    niiguchi 西口/niimura 二村/niinuma 新沼/niizuma 新妻/nikame 二瓶 二甁/nikawa 二川/nikki 新木/nikyo 尓敬 尔敬/nin 壬/nindaira 仁平/ninozeki 二関 二關
    niori 新居/nippori 日暮/nishibata 西畑/nishibayashi 西林/nishibori 西堀/nishide 西出/nishigaya 西谷/nishigohri 錦織/nishihara 西原/nishihei 西平
    nishihou 西方/nishijo 西条/nishikai 西海/nishikame 西亀/nishimura 西野/nishinomiya 西宮/nishishima 西島/nishizaka 西坂/nishizawa 西沢/nitabaru 仁田原
    nitadori 似鳥/niwano 丹野/nobara 野原/nobe 野辺 野邊/nochi 野地/nogariya 野苅家/nogawa 野川/nogi 野木/noguchi 野口/nojima 能島/nojiri 野尻/nokami 野上
    nomaguchi 野間口/nomiyama 野見山/nomura 能村/nonen 能年/nono 南野/nosawa 野沢 野澤/nosue 野末/nota 野田/nozaka 野坂/nozaki 野崎/noze 野瀨 野瀬
    nozomu 望/nudejima 橳島/numada 沼田/numajiri 沼尻/numazawa 沼沢 沼澤/nyaku 弱 弱姓 弱氏/nyo 儜/nyuyama 入山/oana 小穴/obana 尾花/obara 小原/obari 小針
    obata 大畑/obayashi 大林/oda 大田 小田/odagiri 小田桐/odahara 小田原/odaka 大高/odake 小竹/odaki 小滝 小瀧/odakiri 小田切/odani 小谷/odo 尾藤
    odon 奥敦 奥敦姓 奥敦氏 奧敦 奧敦姓 奧敦氏/oe 大戶 大戸/oeda 小枝/ofuchi 大渕/ogahawa 小河原/ogai 魚谷/ogami 尾上/ogauchi 小河内/ogawa 尾川
    ogawauchi 小川内/ogi 小城/ogida 扇田/ogiso 小木曽 小木曾/ogo 小河/ogoyama 小古山/ogubo 大久保/oguchi 大口/oguma 大熊 大隈 小熊/oguni 小国 小國
    ogure 小暮/oguri 大栗/oguu 大宮/ohama 小浜 小濱/ohashi 小橋/ohbori 大堀/ohchi 大地 大池/ohkana 大金/ohniwa 桜庭 櫻庭/ohse 廣瀨/ohzawa 大沢/oie 大家
    oihira 追平/oikawa 及川/oike 小池/oiso 小磯/oita 種田/oizumi 小泉/ojima 小島 尾島 生島/ojo 宏成/oka 大賀/okabe 阿部/okada 尾形/okajima 岡嶋
    okami 大上 大神/okasaki 岡崎/okata 大形 尾方 岡田 緒方 緖方/okawa 小川/okawachi 大河內 大河内/okawara 大河原/okazawa 岡沢 岡澤/oketani 桶谷
    okiwara 荻原/okiyama 沖山/oko 小神/okomura 岡村/okoshi 大越/okubara 奥原 奧原/okuda 奧田/okudaira 奥平 奧平/okukawa 奥川 奧川/okutsu 興津/okuzaka 奥坂
    okuzu 奥津 奧津/omae 大前/omata 小俣/omi 近江/omichi 大道/omon 大門/omuku 小椋/omura 小村/omuro 大室 小室/on 琬/onaya 女屋/onishi 小西/oniwa 大庭
    onosato 小野里/onota 小野田/onoue 尾山/onoura 大浦/onozawa 小野沢 小野澤/onu 小野/onuki 小貫/onuma 大沼/ooide 大出/oooka 大岡/ooomoto 大本
    origasa 折笠/orui 大類/osada 押田/osahara 長原/osaki 大迫 小崎/osamu 紀/osanai 長內 長内/osashima 長嶋/osawa 小沢 小澤/osaya 長屋/osayama 長山
    oseki 大関 大關/oshi 大石/oshiba 小柴/oshikawa 押川/oshima 小嶋/oshio 小塩/oshiro 大城/oshizaka 押坂 押阪/osuga 大須賀/osugi 大杉/ota 尾田 織田
    otajima 小田島/otaki 大滝 大瀧/otama 小玉/oton 奥屯 奥屯姓 奥屯氏 奧屯 奧屯姓 奧屯氏/otori 鴻/otsuchi 越智/otsuka 大槻/otsuki 大月/otsura 大貫
    ouhama 大浜 大濱/ouhashi 大橋/ouiwa 大岩/oumura 大村/ounishi 大西/oushima 大島/oushita 大下/outake 大竹/owa 大和/owada 大和田/owagi 大脇
    oya 大屋 大谷 大野/oyagi 大八木/oyama 小山/oyamata 小山田/oyanagi 小柳/oyano 小谷野/oyobe 及部/ozaka 逢坂/ozaki 大崎 尾崎/ozato 大里 小里/ozawa 大澤
    oze 小瀬/ozeki 小関 小關 尾関 尾關/ozono 大園 小園/ozuka 小塚/ozuno 大角/rai 莱 萊 蠡/raigen 來賢 来賢 来贤/raiju 来住/rashiwaki 西脇/reida 莉娜
    reihyo 灵彪 霊彪 靈彪/reika 桂子/reiko 怜子/reina 怜奈 玲奈 玲菜 礼奈 麗奈/reirei 莉莉/reizaburo 礼三郎/ren 怜/renke 莲花 蓮花/rennuma 蓮沼/rimon 利文
    rinshu 林宗/roku 六 陆 陸/rokuge 六儿 六児 六兒/rokushika 六鹿/rona 蛯名/ru 路/ruizawa 類沢/ryo 柳/ryogechi 灵杰 霊杰 靈杰/ryuda 立田/ryugei 立迎
    ryuhei 立平/ryuichi 隆一/ryuji 隆司/ryuyo 立洋/sabashi 佐橋/sachi 幸/sada 佐田 猿田/sado 佐渡/saeki 佐伯 斉木 齊木/safuji 佐藤/sagawa 佐川 瀨川 瀬川
    sagayama 下山/sai 柴/saibe 西部/saida 斎田 西田 齋田/saido 斉藤 齊藤/saika 妻鹿/saikaichi 西海地/saimi 細見/saino 細野/saizawa 西澤/saji 佐治
    saka 佐賀/sakada 阪田/sakagami 坂上/sakagen 坂元/sakairu 坂入/sakakihara 榊原/sakamete 坂本/sakamoto 坂下/sakane 坂根/sakano 坂野/sakasai 逆井
    sakei 酒井/sakemaki 酒卷 酒巻/sakeyori 酒寄/sakiyama 向山/sakka 属 屬/sako 迫/sakota 迫田/sakugan 作翰/sakui 桜井 櫻井/sakukan 作汉 作漢
    sakuragi 桜木 櫻木/sakurai 桃井/sakurano 桜野 櫻野/sakuta 作田/sambashi 三橋/sambe 三瓶 三甁/same 五月女/samejima 鮫島/sammori 三森/sampei 三平
    sanada 眞田/sanbuitsu 三分一/sandai 三代/sando 山藤/sanjo 三上 山城 賛廷 贊廷 赞廷/sanogawa 佐野川/sansai 山際/sansawa 三沢 三澤/santani 三谷
    santo 三戶 三戸/sanura 三浦/sanwa 三輪/sanya 山谷/sarai 新井/sasae 細江/sasagawa 笹川/sasajima 笹島/sasao 笹生/sasata 笹田/sasatani 笹谷/sasho 佐生
    satobuka 里深/satoshi 敏 智/sautome 早乙女/sawada 沢田 澤田/sawagi 沢木 澤木/sawakuchi 沢口 澤口/sawara 佐原/sawashiro 沢城/sawatani 沢谷 澤谷
    sawatari 猿渡/sawazaki 沢崎 澤崎/saya 茶谷/saza 佐々/sechisho 薛祥/seda 瀨田 瀬田/sega 千賀 瀨下 瀬下/segase 永瀨 永瀬/seguchi 関口 關口/sei 星 际 際
    seido 淸藤 清藤 靖童/seigo 西郷 西鄕/seii 生井/seijo 西條/seiki 靑木 青木/seiko 聖子/seikun 世勋 世勛 世勲 世勳/seimaru 清丸/seimun 靖雯
    seino 生野 靑野 青野/seisawa 成沢 成澤/seishu 清酒/seiyama 靑山 青山/seizen 成全/sekido 石堂/sekihara 関原 關原/sekijima 関島 關島/sekikawa 関川 關川
    sekimine 赤嶺/sekino 関野 關野/sekinuma 赤沼/sekio 赤尾/sekitani 関谷 關谷/sekito 関戸 關戶/sekizawa 関沢 關澤/seko 世古/sen 琁/senagoku 仙石
    senba 仙波/senda 仙田/sendai 千代/senmoto 千本/sensaki 先崎/sensho 先圣 先聖/senya 泉谷/senzaki 千崎/senzoku 千束/seo 妹尾 瀨尾 瀬尾/serada 世良田
    serizawa 芹沢 芹澤/setani 瀨谷 瀬谷/setokuchi 瀨戶口 瀬戸口/seyo 世英/seyoshi 世良/sezaki 瀨崎 瀬崎/sha 洒 灑/shibasaki 芝崎/shibawara 柴原
    shibazaki 柴崎/shibon 师范 師范/shichimi 七海/shichizawa 七沢 七澤/shicho 子長 子长/shida 芝田 蒔田/shido 紫藤/shigaki 柴垣/shigawara 菅原
    shigechi 詩傑 詩杰 诗傑 诗杰/shigeda 繁田/shigeki 茂木/shigemura 重村/shigen 斯俭 斯倹 斯儉/shigeno 重野/shigero 茂呂/shigeru 林 栄 榮/shigita 鴫原
    shigon 志欽 志钦 思健/shigyo 紫琼 紫瓊/shihanohara 篠原/shihei 仕平/shiino 椎野/shijin 子辰/shijo 之誠 之诚 思成/shijun 子順 子顺/shika 志賀
    shike 四家/shiko 司鴻 司鴻姓 司鴻氏 司鸿 司鸿姓 司鸿氏/shikon 子欽 子钦/shikura 宍倉/shikyo 思敬/shimabata 島畑/shimada 嶋田/shimai 鳥井/shimakan 島貫
    shimasaki 島崎 嶋崎/shimata 島田/shimaya 島谷/shimazu 島津 嶋津/shimisu 清水/shimmi 新美/shimo 志甫/shimoda 霜田/shimoide 下出/shimoji 下地
    shimojima 下島/shimojo 下条 下條/shimokawa 下川/shimomichi 下道/shimon 子文/shimono 下野/shimooka 下岡/shimosato 下里/shimotaira 下平/shimoto 四元
    shimozawa 下澤/shimpo 新保 神保/shimura 種村 西村/shimyo 誌銘/shinada 品田/shinbara 新原/shinbori 深堀/shinden 新田/shingai 新貝 新開/shingu 新宮
    shinketsu 心洁 心潔/shinmura 新村/shinmyo 新名/shino 柴野/shinoda 信太 柴田 篠田/shinoka 新岡/shinosaki 篠崎/shinozuka 篠塚/shintaku 新宅
    shinto 新納 新藤/shinzaki 新崎/shinzan 新山/shiobara 塩原 鹽原/shiode 塩手/shiogawa 塩川 鹽川/shioide 塩出/shioigawa 塩井川/shiosawa 塩沢 鹽澤
    shiotani 塩谷 鹽谷/shioya 塩野 鹽野/shiozaki 塩崎 鹽崎/shirada 白田/shirado 白戶 白戸/shiradori 白鳥/shirakami 白神/shirato 白土/shirauzu 白水
    shirayama 白山/shirazaka 白坂/shirazawa 白沢 白澤/shiro 城/shiroda 代田/shirohama 白浜 白濱/shirohata 白幡/shiroiwa 白岩/shirokawa 白川/shiroki 白木
    shiroma 城間/shirone 白根/shiroyama 城山/shiroyanagi 白柳/shiryo 志亮/shiryoku 自力/shiryu 子立/shisei 志清/shishido 完戸/shishii 穴井/shisho 思祥
    shisui 志水/shitakajidani 下梶谷/shitamura 下村/shitani 紙谷/shitsuya 室谷/shiumi 鷲見/shiwanaga 岩永/shiyo 志穎 志頴 志颖/sho 葉 象 象姓 象氏 鼠
    shocho 小婷/shochu 政忠 正中/shodai 翔大/shodo 少堂 正堂/shofu 正夫/shogi 书琪 書琪/shogo 小刚 小剛/shogon 小琴/shohi 正非/shoho 小甫/shoji 庄子
    shoke 叶介 葉介/shokei 书慧 書慧/shoko 尚子/shoku 軾 轼/shokumatsu 植松/shokuno 植野/shomon 小文/shonyo 正宁 正寧/shoren 清莲 清蓮/shosen 鍾璇 锺璇
    shoshi 東海林 荘司 莊司/shosho 勝松 松勝 松胜 正声 正聲 胜松/shota 庄田/shoya 勝谷/shozai 楚材/shu 袖/shuda 正田/shudo 首藤/shugan 朱強 朱强 袖強 袖强
    shugi 宗义 宗仪 宗儀 宗義/shui 宗彛 宗彜 宗彝 宗彞 宗頤 宗颐/shukukin 叔謹 叔谨/shukutani 宿谷/shun 郇 郇姓 郇氏/shuni 守仁/shunkan 惇涵
    shurei 秀励 秀勵/shuri 朱里/so 所 苏 苏姓 苏氏 蘇 蘇姓 蘇氏/sobajima 側島 傍島 傍嶋/sobun 宗文/soda 添田/sodeyama 外山/sofue 祖父江/sohryo 相良
    sojima 副島/soka 雑賀 雜賀/sokabe 曽我部 曾我部/sokawa 寒川 相川/soken 素軒 素轩/somada 杣田/soneda 曽田 曾田/sonobe 園部/sonoda 園田 薗田
    soryoku 宗力/soshitsu 宗实 宗実 宗實/sota 早田/soto 作栋 作棟/sotomura 外村/soueki 宗益/soya 染谷/su 守/sudo 周藤 須藤/sueta 末田/suetsugi 末次
    suga 菅 須賀/sugai 須貝/suganuma 菅沼/sugasawa 菅沢 菅澤/sugatani 菅谷/sugawa 須川/sugazaki 菅崎/sugitani 杉谷/sugizawa 杉沢 杉澤/sugo 菅生
    suhara 春原/suibyo 翠萍/suina 椎名/suiraku 水落/suiryo 水灵 水霊 水靈/suisei 水淸 水清/suita 水田/sukano 菅野/sukei 子琼/sukida 杉田/sukujo 叔郑 叔鄭
    sukusho 叔政 叔正/sumi 角/sumida 住田 淸田 清田 角田 隅田/sumigama 炭竃 炭竈/sumimoto 隈元/sumin 子明/sumino 淸野 清野/sumiya 住吉 住谷/sunada 砂田
    sunaoka 砂岡/surei 子礼 子禮/susa 諏訪/susuki 鈴木/suto 周東/suzaki 須崎/ta 太/tabara 田原/tabata 田端/tabatake 田畑/tabe 田辺 田邊/tabei 田部井
    tachibara 立原/tachigi 立木/tachikawa 立川/tada 太田/tadashi 公 覚/tadasu 理/tado 田頭/tadokoro 田沢 田澤/tagami 田上/tagaya 田谷/tago 多胡
    taguchi 出口/tahashi 高橋/tahira 田平/taibu 泰峰/taibyaku 太白/taigo 醍醐/taiko 平子/taikyo 泰卿/taima 当間 當間/tairakawa 平川/tairyu 泰隆
    taizo 大蔵 大藏/tajiro 田代/taka 多賀 高/takaba 鷹羽/takabatake 高畑 高畠/takado 高藤/takagi 高木/takagishi 高岸/takaguchi 滝口 瀧口/takaki 高城
    takaku 高久/takami 深見/takamura 高村/takanabe 高部/takane 高根/takano 慶野/takara 高良/takarada 宝田 寶田/takasaki 高崎/takase 高瀨 高瀬/takashi 峻
    takashika 高鹿/takashima 上島/takatoku 高徳 高德/takatoru 高取/takatsu 高津/takawa 田川/takaya 高屋/takayama 高山/takayana 高柳/takayuki 敬之
    takazawa 高沢 高澤/takazuka 高塚/takebara 竹原/takebe 武部/takedani 竹谷/takefuji 武富/takegawa 武川 竹川/takeguchi 竹口/takehana 竹花/takei 武井
    takenouchi 武內 武内 竹之內 竹之内/takeshi 武/takesue 武居/taketa 武田/taketani 武谷/takeutsu 竹內 竹内/takeyama 武山 竹山/takezaki 竹崎
    takezawa 竹沢 竹澤/takigawa 滝川 瀧川/takita 滝田 瀧田/takizawa 滝澤/tako 田子/taku 澤/takunobo 田窪/tamagawa 玉川/tamagi 玉城/tamagoshi 玉腰
    tamanoi 玉井/tamaoki 玉置/tamba 丹羽/tami 丹/tamotsu 値/tan 旦/tanabashi 棚橋/tanabe 渡邉/tanada 棚田/tanda 反田/tanechi 種市/tanesaki 種崎/tani 谷
    tanibo 谷保/tanida 谷田/tanii 谷井/tanimoto 谷本/tanitabe 谷田部/tanito 谷藤/tanoi 田井/tanoura 田浦/tashima 田島 田嶋/tatamitani 畳谷/tatano 只野
    tate 舘/tategami 建守/tateyama 館山/tatsubana 立花/tatsuishi 立石/tatsumatsu 立松/tatsuno 田角 立野/tatsuoka 立岡/tatsuru 樹/tatsuta 高田
    tatsuyama 立山/tauchi 田內 田内/tawara 表/taya 大矢/tazaka 田坂/tazaki 田崎/tei 遆 遆姓 遆氏/teigyoku 廷玉/teiyu 廷佑/tejima 手島 手嶋/tekisei 迪生
    tenbata 天畠/tengo 添強 添强/tenro 天乐 天楽 天樂/teppozuka 鉄炮塚/teraguchi 寺口/terajima 寺島/terakado 寺門/terashimo 寺下/teraya 照屋/terazaki 寺崎
    tetsu 哲/tetsubin 哲敏/tetsuro 哲郎/toai 渡会 渡會/toban 登坂/tobita 飛田/toda 富田 遠田/todaka 戶高 戸高/toden 東田/todoro 轟/toga 十河
    togashima 戸鹿島/togata 棟方/togawa 冨川 東川 豊川 豐川/toguchi 渡久知/togura 戶倉 戸倉/toha 鳥羽/tohara 東原/tohya 东野 东野姓 东野氏 東野姓 東野氏
    toi 筒井/toichi 十市/toiguchi 樋口/toishida 戶井田 戸井田/tokawa 十川 外川/tokeji 渡慶次/tokichi 藤吉/tokida 時田/tokifuji 時藤/tokin 同欽 同钦
    tokito 時任/tokogawa 床川/toku 戸来 窦 竇/tokuchi 渡久地/tokuge 徳華 德华 德華/tokuko 徳基 德基/tokunaga 富永/tokushige 徳重 德重/tokutome 徳留 德留
    tomaki 藤卷 藤巻/tomatsu 戶松 戸松/tomi 富井/tomidaka 冨高 富高/tomitani 富谷/tomizawa 富澤/tomoko 智子 知子/tomono 伴野/tomori 友利/tomota 友田
    tomoto 藤本/tomuse 戶村 戸村/tonekawa 利根川/tonohiro 戶野廣 戸野広/tonoki 唐木/tonomizu 殿水/toridamari 鳥集/torigoi 鳥居/torii 鳥飼/torikoe 鳥越
    torisu 鳥栖/toriumi 鳥海/toru 亨 享 宣 泰 澄 融/tose 伊勢/tosei 藤生/toyama 冨山 富山/toyonaga 豊永 豐永/toyoshima 豊島 豊嶋 豐島 豐嶋
    toyota 豊田 豐田/tozaki 戶崎 戸崎 藤崎/tozuka 富塚 戸塚/tsuba 対馬 對馬/tsubakibara 椿原/tsuboda 坪田/tsuchibashi 土橋/tsuchida 辻田/tsuchigi 土岐
    tsuchikoi 土肥/tsuchita 土田/tsudaka 津高/tsugeshoku 柘植/tsugiyama 次山/tsuiji 築地/tsujigami 辻上/tsujigawa 辻川/tsujimoto 辻井/tsukada 塚田
    tsukagami 塚上/tsukagoshi 塚越/tsuki 都築/tsukida 月田/tsukui 出井/tsumashima 綱島/tsumura 辻村/tsumuraya 円谷 圓谷/tsunagi 綱木/tsunano 網野
    tsuneta 常田/tsunezuka 常塚/tsuno 角野/tsunoda 佃/tsunogae 角替/tsurudome 鶴留/tsurumi 鶴見/tsuruwa 鶴羽/tsuruya 鶴谷/tsuruyama 鶴/tsuruzawa 鶴澤
    tsushida 津田/tsutomu 力/tsutsumu 堤/tsuyama 土山/tsuyoshi 剛/tsuzaki 津崎/tsuzumi 鼓/ubayashi 梅林/ube 占部/ubo 宇鵬 宇鹏/ubukata 生形/uchida 打田
    uchigiri 打桐/uchigoshi 打越/uchimi 內海 内海/uchino 內野 内野/uchita 內田 内田/uda 右田 浮田/udaka 宇高/uden 鵜殿/uebayashi 上林/ueda 上田/uede 上出
    uehira 上平/uejo 上条 上條/uekido 上城戸/uekusa 植草/uemura 上村/uesaka 上坂/ueyama 上山/uezono 上園/uga 羽賀/ugai 鵜飼/ugo 宇恆 宇恒/ugyo 宇珩
    uho 宇鋒 宇锋/ujihara 氏原/ukagami 宇賀神/uken 友謙/uketake 植竹/umabe 馬部/umafuchi 馬渕/umahashi 馬橋/umasawa 梅澤/umasugi 馬杉/umegawa 梅川
    umekata 生方/umeta 梅田/umetani 梅谷/umezawa 梅原 梅沢/umino 梅野/umuyashiki 産屋敷/unetani 采谷/unozu 梅津/unsen 云山 雲山/uozumi 魚住/ura 浦
    urada 浦田/uragawa 浦川/urakami 浦上/usagibarai 兎払 兎拂/usei 宇清/ushijima 牛島/ushikuso 牛糞/ushiota 潮田/usui 薄井/usune 臼杵/uta 宇田
    utsumiya 宇都宮/uwasawa 上沢/uwasugi 上杉/uyama 羽山/uyuyama 植山/wa 龢/wadanabe 渡边 渡辺/waguri 和栗/wakai 若生/wakano 若野/wakasai 若菜
    wakase 若狭 若狹/wakazuki 若月/wakida 脇田/wakisaka 脇坂/wakuda 和久田/wanheki 琬碧/wanme 分目/waon 和庵/warada 藁田/waratani 藁谷/washinoo 鷲尾
    wata 和田/watabiki 綿引/watabu 渡邊/watanobe 渡部/watarase 渡瀨 渡瀬/wataru 亘/watashi 渡 渡士/watatani 綿谷/yabu 矢部 野父/yabukami 薮上 藪上
    yabunouchi 薮內 薮内/yabuta 薮田/yada 家田 山田 矢田/yadai 矢代/yaekashi 八重樫/yagawa 谷川/yagihashi 柳橋/yagii 柳井/yagira 柳楽/yagise 柳瀨 柳瀬
    yagishita 柳下/yagitani 柳谷/yagoto 位高/yaguchi 谷口/yagumo 八雲/yagura 矢倉/yajima 矢嶋 谷島/yakihashi 八木橋/yakisawa 八木沢 八木澤
    yamachi 山內 山内/yamaga 山賀/yamagata 山方 山片/yamagen 山元/yamagita 山北/yamaji 山道/yamaka 山家/yamakami 山上/yamakata 山形/yamakawa 山川
    yamakishi 山岸/yamamichi 山路/yamamoto 山下/yamano 山野 山野井/yamanoi 山井/yamashiki 山敷/yamashina 山科/yamauchi 山口/yamaura 山浦/yamazaki 山崎
    yamazato 山里/yamazawa 山沢 山澤/yambaru 山原/yamikumo 闇雲/yanabara 柳原/yanadori 梁取 簗取/yanagisawa 柳沢 柳澤/yanaguchi 柳口/yanaji 山地
    yanamoto 柳本/yanshiji 薬師寺 藥師寺/yanuchi 矢內 矢内/yanuma 柳沼/yashima 八島 矢島/yasu 八尋 那須/yasuda 安田/yasue 安江/yasuhara 安原/yasuki 八鍬
    yasumuro 安室/yasunaga 保永/yasuno 安野/yasushi 保志/yasushina 保科/yasuzumi 安栖/yato 谷頭/yatsu 谷津/yatsunami 八並/yauchi 谷內 谷内/yazaki 矢崎
    yazaku 矢作/yazawa 矢沢 矢澤/yo 咏 熔 詠/yodai 养大 養大/yoge 妤霞/yohayama 横山 橫山/yojo 四條 应祥 応祥 應祥/yokan 詠漢/yoki 鎔基 镕基/yokin 容瑾
    yokobori 横堀 橫堀/yokoe 横江 橫江/yokoji 横地 橫地/yokokawa 横川 橫川/yokokura 横倉 橫倉/yokomiso 横溝 橫溝/yokono 横野 橫野
    yokosawa 横沢 横澤 橫沢 橫澤/yokoseki 横関 橫關/yokotani 横谷 橫谷/yokozuka 横塚 橫塚/yokumyo 翊銘 翊铭/yomatsu 用松/yomiya 四宮/yomo 四方
    yomota 四方田/yonamine 与那嶺 與那嶺/yonawa 与那覇 與那霸/yonemura 米村/yoneya 米谷/yookuta 横田 橫田/yoriguchi 瀨口 瀬口/yoshibashi 吉橋
    yoshie 吉永 尤希/yoshigai 吉谷/yoshigawa 吉川/yoshii 吉江 由井/yoshiike 吉池/yoshimatsu 吉松/yoshimi 吉見 好美/yoshimura 佳村 喜村/yoshino 喜納 芳野
    yoshiro 淑郎/yoshiwara 吉原/yoshizawa 吉沢/yotsui 四井/yotsutsuji 四辻/yu 諭/yubara 湯原/yubune 湯舟/yugawa 湯川/yuge 弓削/yuho 有朋/yui 油井
    yuichu 維忠 维忠/yuigan 維翰 维翰/yuikyo 維慶 维庆/yuini 維妮 维妮/yuino 唯野/yujin 友壬/yukei 有庆 有慶/yuken 友谦/yuki 裕樹 裕貴/yukihiko 幸彦
    yuko 友光/yumijo 弓場/yumoto 湯本/yurin 佑林/yuryo 友諒 友谅 由良/yuryu 裕隆/yusui 由水/yuta 湯田/yuukichi 有吉/yuusaki 楢崎/yuuyama 湯山
    yuwasa 湯浅 湯淺/yuya 油谷 裕也/yuzaki 湯崎/yuzawa 湯沢 湯澤/yuzen 熊膳/zai 寨 寨姓 寨氏 材/zaitsu 財津/zaiyo 財耀 财耀/ze 是/zenkoku 全国 全國
    zonkyo 存孝/zoza 左座/zu 豆/zuigon 瑞元/zumon 崇文/zushin 崇信/abo 安保/agano 上野/agata 東田/agema 上間/agematsu 上松/agenishi 上西/aida 間/aira 相良
    aizawa 会沢 會澤/akajo 赤城/akaryo 赤嶺/akasawa 赤沢 赤澤/akeda 緋田/akira 哲 智 東 鑑/akishi 明石/akitadani 秋田谷/akitani 秋谷/ambe 安倍
    amenomiya 雨宮/amma 安間/anan 阿南/anoh 穴太/ansai 安斎 安齋/anshima 安島/anta 安田/antatsu 安達/anto 安東/aoyagi 青柳/apo 阿保/ara 新 荒
    araita 新井田/araku 安楽 安樂/arami 新見/arana 新名/arao 新屋/arashiro 新城/aratani 荒谷/aratsu 新津/arazato 新里/asanomi 浅海 淺海/asao 麻生
    asatoshi 浅利 淺利/asaue 麻植/ashida 疋田/ashidate 足達/ashikawa 芥川/ataka 安宅/ataraki 新木/atoji 阿閉/atsuda 熱田/awata 栗田/ayugawa 鮎川
    azukawa 東川/azumahara 東原/azuno 東野/babe 馬部/babuchi 馬渕/bairin 梅林/ban 伴 塙/banda 半田/bankon 繁灏 繁灝/banno 伴野 坂野/beffu 別府
    betchaku 別役/bikawa 尾川/bisaku 瀰作/bita 尾田/bitoh 尾藤/bunai 武內 武内/chiga 千賀/chikafuji 近藤/chikukawa 竹川/chikuzan 築山/chino 芳野/cho 杼
    choda 町田/chogon 長源 长源/chohryoh 長竜 長龍 长龙/choyama 長山/chubun 中文/chudo 中道/chuuuma 中馬/da 太/daiba 大庭/daichi 大地/daiguchi 大口
    daikan 大貫/daiko 醍醐/daimon 大門/daioka 大岡/daioku 大屋/daita 大田/daiwa 大和/daiwada 大和田/daiya 大谷/dazaki 田崎/dei 出井/dekuchi 出口
    dendo 田頭/do 佇/dokin 同欽 同钦/domon 土門/doryo 道玲/doyama 土山/ebata 江幡/eda 江田/egami 江頭/egawa 衣川/eijima 永島/eita 永田/eitoh 衛藤 衞藤
    enjo 娟呈/ennan 燕南/enokita 榎田/enomoto 江本/enosawa 江沢 江澤/enoue 江上/enton 延东 延東/enya 円谷 圓谷/eto 江島/etsukawa 越川/etsuta 越田
    eyo 亚英 亜英 亞英/ezona 蛯名/fuchiage 淵上/fuho 布施/fuiie 福家/fujida 藤田/fujido 藤堂/fujigai 藤谷/fujigusa 藤枝/fujimaki 藤卷 藤巻/fujio 藤生
    fujisaki 藤崎/fujishiro 藤城/fukasazuwa 深澤/fukawa 冨川/fukazawa 深川 深野/fukudomi 福富/fukue 福重/fukurui 福留/fumiko 郁子/funabashi 船橋
    funagakure 船隠/funatsu 船津/funehashi 舟橋/funeki 舟木/funeyama 船山/fuoka 冨岡/furubayashi 古林/furuga 古閑/furui 古井/furusawa 古沢 古澤
    furutono 古殿/furuya 古屋 古野/fusemi 伏見/fuu 不/fuwa 不破/gakuryo 学良 學良/gazuma 我妻/ge 叚 叚姓 叚氏 祈 祈姓 祈氏/gen 諴/genei 元永/genkai 元瑰
    genkyu 元休/genyu 玄烨 玄燁/giryu 夔竜 夔龍 夔龙/gisho 琪清/go 沪 滬/gobyo 昂凭 昂憑/godo 後藤 梧桐/gon 近姓 近氏/gonda 権田 權田/gongo 元浩
    gonkan 元侃/gonson 元逊 元遜/gonyo 元英/gosai 吾妻/gosaka 逢坂/goto 権藤 權藤/gun 郡/gunyama 郡山/gushiken 具志堅/gusukuma 城間/gyo 叶 橋
    gyoka 晓霞 暁霞 曉霞/gyosen 仰川/gyoto 晓渡 暁渡 曉渡/gyoton 烱燉/hachio 八尾/haegashi 八重樫/hagitani 萩谷/hagiwara 萩原/hai 濞/hajimu 源/hakata 羽田
    haku 辟 辟姓 辟氏/hakune 白根/hakusan 白山/hamagami 浜上 濱上 濵上/hamakuchi 濱口/hanabusa 英/hanagi 花木/handa 繁田 阪田 飯田/haneyama 羽山
    haniwara 埴原/hano 飯尾/hanzawa 半沢 半澤/harigae 張替/haruda 春田/haruka 春日/harutake 治武/hase 長谷/hashiro 八尋/hashisume 橋詰/hatake 畠
    hatakeda 畑田/hatayama 畑山/hatsujo 发祥 発祥 發祥/hatta 服部/hayabe 長谷部/hazegawa 長谷川/hegawa 平川/heiki 平木/heishima 平島/hemi 逸見
    henshutsu 扁舟子/hetsu 珌/hibi 日比/hida 稗田 肥田/hidani 部谷/higashide 東出/higashiyama 東山/higurashi 日暮/hiiro 一色/hikaruoka 光岡/hikuchi 樋口
    hina 日向/hinda 品田/hinho 行父/hira 平/hirabara 平原/hirobumi 博文/hiroda 廣田/hirofumi 啓史/hirooka 肱岡/hirose 廣瀬/hirota 平田/hiroya 広野 曠野
    hiruhara 蛯原/hiruma 比留間/hisae 久永/hisakome 久米/hisashi 尚志/hisatomi 久富/hishita 日下/hita 喜多/hitaga 日高/hitotawara 仁田原/hitsu 泌/ho 父
    hoda 蓬田/hohshoh 北条 北條/hoi 蒲衣/hoka 保科/hokei 丰庆 豊慶 豐慶/honden 本田/honki 本木/honoso 細野/horigiri 堀切/horigoshi 堀越/hoshu 邦壽 邦寿
    hosogi 細木/hosoya 細谷/hota 保田/houka 芳賀/hyakuta 百田/hyakuzu 伯琮/hyou 柄 表/hyudo 兵頭/ibara 猪原/ibaraki 茨木/ichido 一戶 一戸/ichinogi 一木
    ichita 市田/ichiyanagi 一柳/idani 井谷/ide 井田/ieda 家田/igaarashi 五十嵐/igakawa 五十川/igari 猪狩 猪飼/igemoto 重本/ii 李/iino 猪野 飯野
    ijihashi 石橋/ijishi 伊地知/ijita 井下/ikebata 池端/iketa 池田/ikuchi 井口/ikuina 生稲/ikukoma 生駒/imaeda 今枝/imaki 今城/imasato 今里
    imazeki 今関 今關/imoo 妹尾/inaba 稲田 稻田/inamo 稲毛 稻毛/inao 稲生 稻生/ine 井上/inekawa 稲川 稻川/inemura 稲村 稻村/inetomi 稲富 稻富/ino 生野
    inohara 井原/inokata 緒方 緖方/inokawa 井川/inokuchi 猪口/inooka 稲岡 稻岡/inugai 犬飼/iriguchi 入口/iriyama 込山/isao 公/isetani 伊勢谷
    ishigaoka 石郷岡/ishihira 石原/ishikami 石上/ishiko 石川/ishiuma 石馬/ishiwatari 石渡/isobe 磯部/isogai 磯谷/isokai 磯貝/isozaki 磯崎/itatani 板谷
    itsumi 辺見 邊見/itsuse 一瀨 一瀬/itsushima 五島/iwagazaki 岩崎/iwakami 岩上/iwake 石毛/iwazuki 岩月/izumura 出村/izutani 泉谷/izutsu 井筒
    jakusho 迪生/jibyo 仕平/jinbo 神保/jinda 神田/jinhatsu 仁发 仁発 仁發/jinka 仁科/jinnouchi 陣內 陣内/jobun 靖雯/jozen 成全/jozu 靖童/jukawa 十川
    jun 淳/junkan 惇涵/junmai 順梅 顺梅/kabata 下野/kachigi 勝木/kada 香田/kagamu 各務/kagetsu 香月/kageyama 蔭山/kaguyama 香山/kahira 下平
    kaishu 会洲 會洲/kaiyo 会耀 會耀/kajibara 梶原/kajikawa 梶川/kajima 加島 鹿島/kajio 梶野/kakasase 若狭 若狹/kakei 筧/kakeyama 景山/kakigami 垣上 書上
    kakigi 柿木/kakizaki 柿崎/kakizawa 柿沢 柿澤/kako 可児 可兒/kakumi 神代/kakuno 角野/kakuta 角田/kamasho 蒲生/kambara 菅原/kamegawa 亀川 龜川
    kamegaya 亀谷 龜谷/kamibayashi 上林/kamide 上出/kaminaga 神長/kamio 神尾/kamisawa 上沢/kamisho 上条 上條/kamisugi 上杉/kamitani 紙谷/kamiya 神宮 神谷
    kammura 上村/kan 神/kanabara 金原/kanamura 神村/kananari 金成/kanayama 神山/kanbyo 乾平/kanda 菅田/kando 神藤/kaneda 兼子 金田/kanegi 金城
    kankoe 寒河江/karaki 唐木/karibe 軽部 輕部/karitani 苅谷/kariya 狩野/kasen 和泉/kashida 梶田/kashigaya 梶谷/kashihara 柏原 樫原/kashiki 柏木
    kashima 下島/kashiwakura 柏倉/kashiwatani 柏谷/kasuhara 春原/katada 片田/katayose 片寄/katsuhara 葛原/katsukura 勝倉/katsura 藤/katsure 勝連
    katsuyama 勝山/kauzaki 神崎/kawabata 河端/kawabatake 川畑/kawado 川戶 川戸/kawagoshi 川越/kawahara 川原 河原/kawahata 川端/kawai 乾/kawakusa 江草
    kawamichi 川路/kawamita 川満 川滿/kawanami 川浪/kawanan 河南/kawanohe 川辺 川邊/kawanoue 川上/kawase 河瀨 河瀬/kawashimo 川下/kawata 河田/kazama 風間
    kegawa 外川/keibu 慶豊/keiei 桂英/keiho 庆丰 慶豐/keishu 敬宗/kempei 兼平/kenmoto 樫本/kenryo 显龙 顕龍 顯龍/kenta 堅田/ketsu 桔/kezuka 毛塚
    kichinaga 吉永/kichinari 吉成/kidani 木谷/kido 鍛治/kifuji 木藤/kikawa 吉川/kimata 木全/kimmoto 金本/kimoto 大本 木下/kin 近/kineko 金子/kinkawa 金川
    kinomoto 木本/kinouchi 木內 木内/kinta 近田/kinuchi 金內 金内/kinya 金谷/kiriyama 桐山/kiryo 其亮 桐生/kishima 生島/kitada 北田/kitadani 北谷
    kitano 波多野/kito 喜納/kitta 橘田/kiwa 貴和 贵和/kiyama 城山/kiyoke 淸家 清家/kiyomizu 清水/kobatake 小畑/kobe 河辺 河邊/kobori 小堀/koda 古田
    kodaka 戶高 戸高/kodo 古藤 工藤/koeda 小枝/koen 小園/kogami 小神/koge 原 古家/kogetsu 上月/koguchi 木口/koh 盖 蓋/kohama 小浜 小濱/kohari 小針
    kohchi 上地/kohda 上田 合田 袴田/kohku 高久/kohta 幸田/koi 向井/koichi 古市/koitabashi 小板橋/koji 小池/kojima 小島 木島/kojo 古城 古庄
    kokawa 古川 木川/kokiso 小木曽 小木曾/kokitsu 纐纈/kokubu 国分 國分/kokuma 小熊/kokuni 小国 小國/kokuno 黑野 黒野/kokure 小暮/kokusawa 石澤
    kokuzawa 黒澤/komata 小俣/komatsubara 小松原/komawa 箕輪/kometa 米田/kominato 小南/komiyayama 小宮山/komoro 小室/komuke 小向/kon 金/konai 古內 古内
    konimoto 国本 國本/konno 金野/kono 小野 神野 高/konoki 興梠/konta 今田/konumi 小沼/koochi 河內 河内/korei 高丽 高麗/kosawa 小澤/kose 廣瀨/kosei 香西
    koseki 小関 小關/koshichi 越智/kosodo 小曽戸 小曾戸/kota 小田 木田/kotake 小竹/kotaki 小滝 小瀧/kotani 小谷/kotsu 高津/kotsuka 高塚/kowan 公琬
    kowata 木幡/koyaki 香焼/koyamachi 小山內 小山内/koyanagi 小柳/koyano 小谷野/kozasa 小笹/kozato 古里/kozawa 小沢/kozen 基全/kozu 木津/kozuka 小塚
    kozuki 小杉/kozuma 上妻/ku 谷/kubaru 久原/kuboda 久保田/kubogi 久保木/kuge 久下/kuhabara 桑原/kumagaya 熊谷/kumon 公文/kunji 郡司/kurakawa 府川
    kuranai 倉內 倉内/kurihayashi 栗林/kurinohara 栗原/kurokanagi 畔柳/kurozawa 黑澤 黒沢/kusasama 草間/kusayanagi 草薙/kushige 久慈/kusubara 楠原
    kusuki 楠木/kutsuki 朽木/kuwada 桑田/kuwase 加瀨 加瀬/kyo 蘧 蘧姓 蘧氏/kyojo 晓庭 暁庭 曉庭/kyokyo 晓卿 暁卿 曉卿/kyuden 久田/mada 蒔田/maebatake 前畑
    magoe 馬越/maheda 前田/maka 眞下 真下/makoto 亮 洵/mamoya 守屋/mano 眞野 真野 間野/maro 丸/maruoka 丸岡/masaru 勝/masashi 仁/mashida 増田 增田
    masubushi 増渕 增渕/masugo 益子/masuno 増野 增野/matsugae 松枝/matsuike 松生/matsunoki 松木/matsusaki 先崎/matta 松田/meishu 明珠/mennuki 綿貫
    meshimura 飯村/michiba 道場/michida 満田 滿田/michii 三井/mie 三枝/migami 三上/migumo 南雲/mihin 三品/mijima 三島/mijishima 水嶋/mimachi 深町
    minaide 南出/minakawa 水川 皆川/mine 岸/minekishi 峰岸/minkai 敏凯 敏凱/minoke 蓑毛/minomiya 三宮/minono 箕野/minowa 三輪/miseki 三石/mita 右田
    mitaku 三宅/mitarashi 御手洗/mito 海藤/mitsu 深津/mitsubashi 三橋/mitsudomi 光冨 光富/mitsuhira 三平/mitsumori 三森/mitsunaga 光永/mitsura 三浦
    mitsusawa 三沢 三澤/mitsuta 光田/mitsutani 三谷/miuma 美馬/miwakeichi 三分一/miyabaru 宮原/miyagoshi 宮越/miyanokoshi 宮腰/miyanoshita 宮下
    miyashiro 宮城/miyatani 宮谷/miyauchi 宮內 宮内/miyazaka 宮坂/miyo 三代/miyoshi 三好/miyuki 幸/mizoochi 水落/mizota 溝田/mizuda 水田/mizufuji 水藤
    mizuguchi 水口/mizumura 水村/mizunuma 水沼/mizuochi 水越/mo 母/mogami 最上/mokube 木部/mokyu 无咎 無咎/mometani 米谷/momonoi 桃井/monmo 文母
    monrai 万来 萬來/monta 門田/moraku 設楽 設樂/mori 盛/morifuji 森藤/morita 守田/morooka 室岡/motari 馬渡/motegi 茂木/motoba 的場/motoda 元田
    motohashi 本橋/motokawa 本川/motoki 元木/motoshiro 本城/motoshoh 本庄/motoya 本谷/mukawa 武川/mukogo 向後/mukoyama 向山/mungan 雯雁/muragoe 村越
    muraoka 村上/muro 室/murofushi 室伏/murota 牟田/muroya 室谷/myogen 孟諺 孟谚/nagabashi 長橋/nagajima 長島/nagaoku 長屋/nagasawa 長沢
    nagashima 中島 中嶋/nagauchi 長內 長内/nagoshi 名越/naiko 乃光/naishi 乃志/nakada 中田 仲田/nakagami 中上/nakahachi 中鉢/nakahira 中平/nakajin 中神
    nakakawa 中川/nakakomu 中込/nakakoshi 中越/nakaoka 永岡/nakase 永瀨 永瀬/nakatake 中武/nakatsukasa 中司/nakatsuma 中間/nakauchi 中家/nakazawa 長澤
    nakiumi 鳴海/namakata 生方/namba 南波/namino 南野/namu 南/nanasawa 七沢 七澤/naniwa 難波/nankaku 南郭 南郭姓 南郭氏/nankawa 南川/nanri 南里
    nantani 南谷/nanyo 南英/naoda 直田/narisawa 成沢 成澤/narushima 成島/nasui 生井/nayoshi 名和/neku 根來 根来/ni 儿 児 兒/nibe 仁平/nichisho 日生
    nigame 二瓶 二甁/nigamine 長嶺/nigawa 二川/nii 新居/niikai 新開/niimi 新美/niimiya 新宮/niioka 新岡/niishima 新島/niitaku 新宅/nishibatake 西畑
    nishigame 西亀/nishigori 錦織/nishiide 西出/nishijima 西島/nishijo 西條/nishikata 西方/nishinuma 新沼/nishisawa 西澤/nishitaira 西平/nishitani 西谷
    nishizato 西郷 西鄕/nitsuzawa 西沢/no 納 納姓 納氏 纳 纳姓 纳氏/nogami 野上/nonabe 野辺 野邊/noriyuki 敬之/nowara 野原/nozaha 野沢 野澤/nozotsuki 望月
    nozue 野末/obaru 小原/obashi 小橋/odagiri 小田切/odama 小玉/odashima 小田島/odawara 小田原/ogabara 小河原/ogami 大上 大神/ogawachi 小河内/ogihara 荻原
    ogino 萩野/ogoe 大越/ohata 小幡 小畠/ohayashi 大林 小林/ohkaku 大角/ohkane 大金/ohsumi 大隈/oida 種田/ojima 大島 小嶋/ojio 小塩/okata 小形
    okawahara 大河原/oki 大城/okino 沖野/oko 大戶 大戸/okouchi 大河內 大河内/oku 奥 奧
    okuton 奥屯 奥屯姓 奥屯氏 奥敦 奥敦姓 奥敦氏 奧屯 奧屯姓 奧屯氏 奧敦 奧敦姓 奧敦氏/okutsu 奥津 奧津/omama 大熊/omatsuzaki 小松崎/omura 小椋
    onbyo 远平 遠平/onhyaku 琬碧/onisawa 鬼沢 鬼澤/onitsuka 鬼塚/onodera 小寺/onou 尾上/onoyama 尾山/onuke 小貫/oro 小路/osada 織田/osaku 大迫/osamu 長
    osanami 長南/oshigawa 押川/oshimo 大下/oshiro 小城/oshita 押田/osugu 大須賀/otagui 大類/ou 煜/oue 近江/ouhata 大畑/ouishi 大石/ousawa 大澤/outa 太田
    ouya 大矢/oyamada 小山田/ozaka 小坂/ozaki 小崎/ozata 長田/ozawa 小川/ozuki 大杉/raita 來田 来田/rakusai 乐际 楽際 樂際/rei 蠡/rokuni 六儿 六児 六兒
    rokusha 六車/ryohyu 灵彪 霊彪 靈彪/ryokaku 両角 兩角/ryu 六/ryubyo 立平/ryugyo 立迎/sagara 相原/saheki 佐伯/saida 細田/saino 西野/saito 佐藤
    sakai 坂 栄 榮/sakanshita 坂下/sakenio 酒匂/saki 柴崎/sakuda 作田/sakuraba 桜庭 櫻庭/sakuto 作栋 作棟/sampe 三瓶 三甁/sanbon 三本/sando 三戶 三戸
    sanesaki 眞崎 真崎/sanga 山賀/santa 三田/saotome 早乙女/saruta 猿田/saruwata 猿渡/sasada 笹田/sasadani 笹谷/sase 佐治/sata 砂田/satani 茶谷/sato 郷 鄕
    satsuki 五月女/sawatari 佐渡/sechi 契/seda 早田 淸田 清田/sedani 瀨谷 瀬谷/sedo 淸藤 清藤/sege 瀨下 瀬下/sehi 世古/seibu 西部/seiei 世英/seisui 淸水
    sekibara 関原 關原/sekido 石戶 石戸/sekigawa 赤川/sekikuchi 関口 關口/sekima 赤間/sekita 石田 赤田/sekiya 関野 關野/sekizaki 赤崎/sekizu 赤津
    sekizuka 赤塚/seko 迫/sen 洒 璿/senba 干場/senishi 仙石/sennami 仙波/senou 瀨尾 瀬尾/senyo 千葉/seshizawa 関沢 關澤/setoda 瀨田 瀬田
    setoguchi 瀨戶口 瀬戸口/shaue 柘植/shibakaki 柴垣/shibata 篠田/shibazaki 芝崎/shibe 占部/shida 柴田/shifuji 紫藤/shige 林/shigeru 森/shigyo 子琼
    shikai 鵜飼/shikano 鹿野/shikauchi 鹿內 鹿内/shimada 鴇田/shimatsura 島貫/shimazaki 島崎 嶋崎/shimeya 染谷/shimino 淸野 清野/shimisu 志水
    shimochi 下地/shimogawa 下川/shimozato 下里/shimyo 子明 次明/shinbaru 新原/shinfuji 新藤/shingaki 新垣/shingu 淸宮 清宮/shinho 新保/shinhori 新堀
    shini 新井/shinjo 新庄/shinkura 新倉/shinno 新野 森野/shinnoh 新納/shino 只野/shinozaki 篠崎/shinozuki 篠塚/shinta 深田 眞田 真田/shintani 新谷 深谷
    shinyama 新山/shioda 鹽田/shionoya 塩谷 鹽谷/shiota 塩田/shirado 白土/shiragami 白神/shirai 市來 市来/shiramisu 白水/shirobata 白幡/shiroi 城居
    shirono 城野/shirosaka 白坂/shirosawa 白沢 白澤/shirota 白田/shiroto 白戶 白戸/shirotori 白鳥/shishikura 宍倉/shishizawa 穴沢 穴澤/shisho 志清
    shitayama 下山/shitsumi 七海/shiya 四家/shiyobara 塩原 鹽原/sho 所/shobu 正夫/shoda 庄田 生田/shogo 庄子/shota 正田/shu 受 守/shubun 宗文/shudo 周藤
    shueki 受益 宗益/shujitsu 宗实 宗実 宗實/shukyo 朱強 朱强 袖強 袖强/shumura 種村/shuryoku 宗力/shushin 崇信/shuzo 宗像/sobue 祖父江/sobun 崇文
    soejima 副島/soga 雑賀 雜賀/sogawa 寒川/sogi 三木/soita 添田/sokawa 十河/somehori 深堀/sonoda 曽田 曾田 甲田/sotoma 外間/sotoyama 外山
    soushi 荘司 莊司/soya 粕谷 糟谷/soyama 早山/subekawa 滑川/subun 子文/sucho 子長 子长/suda 隅田/sueda 末田/suganoya 菅谷/sugao 菅生/sugazawa 菅沢 菅澤
    suge 菅/sugeno 管野 菅野/sugenuma 菅沼/sugida 杉田/sugiya 杉谷/suijo 水上/suisho 水淸 水清/suizu 水津/suken 斯俭 斯倹 斯儉/sukin 子欽 子钦
    suko 司鴻 司鴻姓 司鴻氏 司鸿 司鸿姓 司鸿氏/sumi 渥美/sumikichi 住吉/suminaka 角中/sumitani 角谷/sunin 守仁/sunohara 篠原/sushin 子辰/sushun 子順 子顺
    susugi 鈴木/susui 筒井/suto 首藤/suwa 諏訪/tabaru 田原/tabira 田平/tachi 城/tachino 立野/tadaki 正木/taga 多賀/tagase 高瀨 高瀬/tageta 武田
    tagizawa 滝澤/tago 田子/tahara 鴫原/tahashi 田中/tahata 田端/tai 太姓 太氏 秦/taichi 大池/taichu 大中/taido 大道/taiga 大賀/taiho 泰峰/taiki 大槻
    taino 秦野/tairabayashi 平林/takabashi 高橋 高階/takada 高田/takadori 高取/takafuji 高藤/takahatake 高畠/takamoto 高本/takanjo 高城/takano 高野
    takara 高平/takasaka 高坂/takashita 高下/takawa 滝川 瀧川/takayanagi 高柳/takazaki 高崎/take 武/takebana 竹花/takenotani 竹谷/takeuna 竹內 竹内
    taki 高木/takida 滝田 瀧田/takiuchi 滝口 瀧口/taku 度 度姓 度氏/tamao 玉置/tamashiro 玉城/tamegai 田部井/tan 丹/tanahe 田辺 田邊/tanai 田內 田内
    taneichi 種市/tange 丹下/tanikawa 谷川/tanitsu 谷津/taniuchi 谷內 谷内/taniyasu 谷保/tanokami 田上/tanokuchi 田口/tanwa 丹羽/tarai 平子/taruzaki 楢崎
    tatani 田谷/tate 館/tatebana 立花/tatematsu 立松/tatemori 建守/tateno 立石/tateoka 立岡/tateyama 立山/tatsugawa 立川/tatsuhara 立原/tatsuki 立木
    tatsuta 立田/teigyo 定仰/ten 烜/tenda 天田/tenkyo 添強 添强/teramoto 寺下/teriya 照屋/teshima 豊島 豐島/tetsuki 鏑木/toba 鳥羽/tobashi 土橋
    toda 冨田 土田/togashi 富樫/togaya 戶谷 戸谷/toguchi 渡久地/tohara 藤原/tohdou 遠藤/toho 棟方/toida 戶井田 戸井田/toita 樋田/tojima 戶島 戸島
    tokai 渡会/tokeiji 渡慶次/tokinin 時任/tokudome 徳留 德留/tokuju 徳重 德重/tomi 富田/tomikawa 富川/tomita 飛田/tomitaka 富山/tomizuka 富塚/tomoda 友田
    tomohisa 知久/tomone 知念/tomura 戶村 戸村/tonegawa 利根川/tonomura 外村/tonya 东野 东野姓 东野氏 東野姓 東野氏/tooichi 十市/toota 遠田
    torai 戸来 鳥井/torikai 鳥飼/torikoshi 鳥越/torimi 鳥海/toshi 紀/toya 土屋/toyama 鳥山/toyami 冨山/toyogawa 豊川 豐川/tozaka 登坂/tsuchikoe 土肥
    tsuchino 椎野/tsuchinuki 土岐/tsuchisa 土佐/tsuiba 対馬 對馬/tsujinaka 上中/tsujita 辻田/tsukakoe 塚越/tsukichi 築地/tsukizu 都築/tsumaka 妻鹿
    tsunajima 綱島/tsuneda 常田/tsunoi 角井/tsurutani 鶴谷/tsuryoku 自力/tsuyuda 霜田/tsuzumi 堤/uchifuji 內藤 内藤/uchikai 內海 内海/uegusa 植草
    uemoto 上本/uetani 魚谷/ueya 上谷/uezaka 上坂/ugakami 宇賀神/ujiwara 氏原/ukita 浮田/umaba 馬場/umehara 梅沢/umesawa 梅澤/umeta 生田目/umitsu 梅津
    unomi 海野/uragami 浦上/urahara 蒲原/uruhara 梅原/ushima 上嶋/ushioda 潮田/usho 宇清/usutsuki 臼杵/utomiya 宇都宮/utono 鵜殿/utori 羽鳥
    utsuda 內田 内田/utsukoshi 打越/utta 打田/uwahira 上平/uwakido 上城戸/uwazono 上園/uyayama 上山/wadashi 和田/wakai 渡會/wakatsuki 若月/wakau 若生
    wakisaki 脇坂/wan 琬/waraku 和乐 和楽 和樂/waraya 藁谷/waren 和联 和聯/washimi 鷲見/watabe 渡边/watabu 渡辺 渡部/watahe 渡邊/watanahe 渡邉/watari 渡
    yabe 矢部/yachi 谷口/yada 野田/yafuji 谷藤/yagazaki 矢崎/yagi 柳/yagihashi 八木橋/yaginuma 柳沼/yagishimo 柳下/yagita 柳田/yagizawa 八木沢 八木澤
    yahagi 矢作/yaho 野父/yaji 野地/yajima 八島/yajiri 野尻/yakata 舘/yamafuji 山藤/yamaga 山家/yamagami 山上/yamagawa 山川/yamaji 山地/yamakiwa 山際
    yamakuchi 山口/yamamichi 山道/yamanai 山內 山内/yamanjo 山城/yamanohara 山原/yamasaki 山下/yamata 山田/yamaya 山谷/yanagida 桝田/yanagiguchi 柳口
    yanagihara 柳原/yanagii 柳井/yanagiya 柳谷/yanahashi 柳橋/yanakimoto 柳本/yanasawa 柳沢 柳澤/yanase 柳瀨 柳瀬/yanouchi 矢內 矢内/yashu 八鍬
    yasubara 安原/yasube 安武 安部/yasufuji 安藤/yasugawa 安川/yasukui 安食/yasumago 安孫子/yasumatsu 兼松/yasunishi 安西/yasusaka 保坂/yasutada 安江
    yasutomi 安富/yasuyoshi 安吉/yata 谷田/yatani 八谷/yatsui 谷井/yazaki 野崎/yo 炅 炅姓 炅氏 繇/yoda 代田 依田/yogen 四元/yokai 叶介 葉介
    yokoda 横田 橫田/yokogawa 横川 橫川/yokozeki 横関 橫關/yomoda 四方田/yomoto 湯本/yonakawa 米川/yonatsu 米津/yonenamine 与那嶺 與那嶺
    yonesawa 米沢 米澤/yoneyama 米山/yoshikawa 芦川/yoshino 慶野/yoshiru 吉留/yoshiryo 吉良/yoshita 吉田/yoshitani 吉谷/yoshun 英俊/yotsumiya 四宮
    yuba 弓場/yuda 湯田/yudani 油谷/yuken 友謙/yuki 結城/yunoyama 湯山/yuri 由良/yuuma 有馬/yuuri 友利/yuwama 岩間/yuzuri 弓削/zaizu 財津/zamma 座間
    zen 琁
    """
}
