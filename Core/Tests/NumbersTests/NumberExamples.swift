/// Numbers with what python-stdnum 2.2 says of them: `ok` or the reason. One a line: type, tab, number, tab, verdict.
enum NumberExamples {
  static let text = #"""
    ad.nrt	U-132950-X	ok
    ad.nrt	D059888N	ok
    ad.nrt	Y778932Z	component
    ad.nrt	D05*888N	format
    ad.nrt	D59888N	length
    al.nipt	J 98624806 P	ok
    al.nipt	K22218003V	ok
    al.nipt	K222180403V	length
    al.nipt	J 98M24806 P	format
    ar.cbu	0 0 7 0 9 9 9 0 2 0 0 0 0 0 6 5 7 0 6 0 8 0	ok
    ar.cbu	2850590940090418135201	ok
    ar.cbu	1 6 5 6 2 9 9 5 8 3 5 5 7 2 7 8 0 7 9 1 2 1	check_digit
    ar.cbu	0 0 7 0 q 9 9 0 2 0 0 0 0 0 6 5 7 0 6 0 8 0	format
    ar.cbu	28505909400904B18135201	length
    ar.cuit	20-10123456-9	ok
    ar.cuit	20267565393	ok
    ar.cuit	20267567393	check_digit
    ar.cuit	o20267565393	length
    ar.cuit	02267565393	component
    ar.cuit	2026756539z	format
    ar.dni	20.123.456	ok
    ar.dni	20123456	ok
    ar.dni	88091	length
    ar.dni	20a23456	format
    at.businessid	FN 122119m	ok
    at.businessid	122119m	ok
    at.businessid	KIADJ1SOXO7VCJ21G86	format
    at.postleitzahl	5090	ok
    at.postleitzahl	5090A	format
    at.postleitzahl	5290	component
    at.postleitzahl	243757233813218	length
    at.tin	98-123/4560	ok
    at.tin	591199013	ok
    at.tin	98-123/4760	check_digit
    at.tin	98-12384560	length
    at.tin	98-123/L560	format
    at.tin	628362204	component
    at.uid	AT U13585627	ok
    at.uid	AT U1358562	length
    at.uid	AT U1358X627	format
    at.uid	AT U13565627	check_digit
    at.vnr	1237 010180	ok
    at.vnr	1237 010r180	format
    at.vnr	1230 010180	check_digit
    at.vnr	12378010180	length
    au.abn	11574456001	ok
    au.abn	51824753556	ok
    au.abn	17574456001	check_digit
    au.abn	11574456001y	format
    au.abn	832	length
    au.acn	000 024 733	ok
    au.acn	004085616	ok
    au.acn	000 0243733	length
    au.acn	000 x024 733	format
    au.acn	080 024 733	check_digit
    au.tfn	123 456 782	ok
    au.tfn	123456782	ok
    au.tfn	1a3456782	format
    au.tfn	143 456 782	check_digit
    au.tfn	1234567820	length
    az.voen	0200432771	ok
    az.voen	140 155 5071	ok
    az.voen	855 929 0948	component
    az.voen	2000432771	check_digit
    az.voen	140 /55 5071	format
    az.voen	1402155 5071	length
    be.bis	98.47.28-997.65	ok
    be.bis	98472899765	ok
    be.bis	e98472899765	format
    be.bis	20509087448	check_digit
    be.bis	998.47.28-997.65	length
    be.eid	000-0011032-71	ok
    be.eid	591191706458	ok
    be.eid	591191706858	check_digit
    be.eid	000-00,1032-71	format
    be.eid	000-011032-71	length
    be.iban	BE32 123-4567890-02	ok
    be.iban	BE32 123-4567890-12	check_digit
    be.iban	BE32 123-4(67890-02	format
    be.nn	85.07.30-033 28	ok
    be.nn	85073003328	ok
    be.nn	86327286327	check_digit
    be.nn	850730033280	length
    be.nn	85.,7.30-033 28	format
    be.nn	14739919070	component
    be.ogm_vcs	+++010/8068/17183+++	ok
    be.ogm_vcs	010806817183	ok
    be.ogm_vcs	+++010/8068/37183+++	check_digit
    be.ogm_vcs	+++010/8068/17183++a	format
    be.ogm_vcs	+++01058068/17183+++	length
    be.ssn	85.07.30-033 28	ok
    be.ssn	98472899765	ok
    be.ssn	85.07.30-03 28	length
    be.ssn	98427899765	check_digit
    be.ssn	984728o99765	format
    be.ssn	21.33.16-311 75	component
    be.vat	BE403019261	ok
    be.vat	BE 428759497	ok
    be.vat	EJ 819023829	format
    be.vat	BE043019261	check_digit
    be.vat	BE40301921	length
    be.vat	BE9403019261	component
    bg.egn	0010100100	ok
    bg.egn	8032056031	ok
    bg.egn	8023056031	check_digit
    bg.egn	0010I00100	format
    bg.egn	2989895237	component
    bg.egn	001010100	length
    bg.pnf	7111 042 925	ok
    bg.pnf	7111 042 923	check_digit
    bg.pnf	A111 042 925	format
    bg.pnf	7111 04 925	length
    bg.vat	BG 175 074 752	ok
    bg.vat	175074752	ok
    bg.vat	17507472	length
    bg.vat	BG 175 074M752	format
    bg.vat	179074752	check_digit
    bic	ABNCNL2AGIR	ok
    bic	agriFRPP	ok
    bic	a9riFRPP	format
    bic	0534844871	length
    bic	rnoiLXSQ	component
    bitcoin	16UwLL9Risc3QfPqBUvKofHmBQ7wMtjvM	ok
    bitcoin	BC1QARDV855YJNGSPVXUTTQ897AQCA3LXJU2Y69JCE	ok
    bitcoin	BC1QARDV855YJNGSPVXUTTQ897AQCA3LXJUUY69JCE	check_digit
    bitcoin	77WvTK7Bpfx6KmVhYKeLeyYfWQ3vCrqmS	component
    bitcoin	BC1QARDV855YJNGSPVXUTTQ897AQCA3LIJU2Y69JCE	format
    bitcoin	16UwLL9Risc3QfPqBUvKofmBQ7wMtjvM	length
    br.cnpj	16.727.230/0001-97	ok
    br.cnpj	16727230000197	ok
    br.cnpj	053116191857888770324	length
    br.cnpj	16.727.230/0001-98	check_digit
    br.cnpj	16.727.230:0001-97	format
    br.cpf	390.533.447-05	ok
    br.cpf	390.533.444-05	check_digit
    br.cpf	0390.533.447-05	length
    br.cpf	390.533.447-05W	format
    by.unp	100217336	ok
    by.unp	200988541	ok
    by.unp	754427194	check_digit
    by.unp	1002D17336	length
    by.unp	200988N41	format
    by.unp	924346384	component
    ca.bc_phn	9698 658 215	ok
    ca.bc_phn	9698658215	ok
    ca.bc_phn	9698 658 b15	format
    ca.bc_phn	7987271089	component
    ca.bc_phn	09698658215	length
    ca.bc_phn	9698658415	check_digit
    ca.bn	000089987RC1818	ok
    ca.bn	12302 6635 RC 0001	ok
    ca.bn	000089787RC1818	check_digit
    ca.bn	000089987RC818	length
    ca.bn	89737 0680 EC 3073	component
    ca.bn	12302 663X RC 0001	format
    ca.sin	123-456-782	ok
    ca.sin	123456782	ok
    ca.sin	123-456-782X	length
    ca.sin	123450782	check_digit
    ca.sin	1234567:2	format
    ca.sin	023456782	component
    casrn	87-86-5	ok
    casrn	87-86-#	format
    casrn	76-74-3	check_digit
    casrn	8-86-5	length
    cfi	ELNUFR	ok
    cfi	HSHOKY	component
    cfi	ELNgUFR	length
    cfi	5LNUFR	format
    ch.esr	21 00000 00003 13947 14300 09017	ok
    ch.esr	18 78583	ok
    ch.esr	36 61530 49775 48206 73061 92036	check_digit
    ch.esr	R18 78583	format
    ch.esr	21 00000 00003 13947 14300 090170	length
    ch.ssn	7569217076985	ok
    ch.ssn	756217076985	length
    ch.ssn	4071546810426	component
    ch.ssn	7567217076985	check_digit
    ch.ssn	756R217076985	format
    ch.uid	CHE 113.042.942.	ok
    ch.uid	CHE100155212	ok
    ch.uid	CHE100155242	check_digit
    ch.uid	CHE3 113.042.942.	length
    ch.uid	PLW792491879	component
    ch.uid	CHE1001552H2	format
    ch.vat	CHE-1 76.814.97 5 MWST	ok
    ch.vat	CHE107787577IVA	ok
    ch.vat	CHE-1 76.8n14.97 5 MWST	length
    ch.vat	CHE-1 76.84.97 5 MWST	format
    ch.vat	VYS708346019SUE	component
    ch.vat	CHE-1 76.814.87 5 MWST	check_digit
    cl.rut	76086428-5	ok
    cl.rut	125319092	ok
    cl.rut	12539092	check_digit
    cl.rut	690699653019439383832	length
    cl.rut	7a086428-5	format
    cn.ric	360426199101010071	ok
    cn.ric	661998992579287048	check_digit
    cn.ric	360426y199101010071	length
    cn.ric	3604261991s1010071	format
    cn.ric	794454872215452691	component
    cn.uscc	121200004013590816	ok
    cn.uscc	9 1 110000 600037341L	ok
    cn.uscc	863988074563469240	check_digit
    cn.uscc	121200004C013590816	length
    cn.uscc	9 1 110000 60003)341L	format
    co.nit	1118534248-0	ok
    co.nit	2131234321	ok
    co.nit	2131234121	check_digit
    co.nit	21W1234321	format
    co.nit	J47JZAV	length
    cr.cpf	01-0913-0259	ok
    cr.cpf	1-613-584	ok
    cr.cpf	24-0933-3985	component
    cr.cpf	11154850704508	length
    cr.cpf	01-0913-j259	format
    cr.cpj	2-100-042002	ok
    cr.cpj	4 000 042138	ok
    cr.cpj	2-102-031317	component
    cr.cpj	2P-100-042002	length
    cr.cpj	4 000 04213u	format
    cr.cr	155812994816	ok
    cr.cr	122200569906	ok
    cr.cr	8658661661641828684	length
    cr.cr	12220056990I	format
    cr.cr	000018146657	component
    cu.ni	91021027775	ok
    cu.ni	9121027775	length
    cu.ni	91025027775	component
    cu.ni	910210f7775	format
    cusip	DUS0421C5	ok
    cusip	CZK0557C6	check_digit
    cusip	DUS0421C|	format
    cusip	DUS0421C5C	length
    cy.vat	CY-10259033P	ok
    cy.vat	CY-10259033P 	ok
    cy.vat	5381933	length
    cy.vat	EZ-45030602V	format
    cy.vat	CY-10257033P	check_digit
    cy.vat	CY-12059033P	component
    cz.bankaccount	34278-0727558021/0100	ok
    cz.bankaccount	34278-727558021/0100	ok
    cz.bankaccount	34278-7275580210/100	format
    cz.bankaccount	48145-8047560401/0870	check_digit
    cz.bankaccount	34278-0727558021/1000	component
    cz.dic	CZ 25123891	ok
    cz.dic	640903926	ok
    cz.dic	CZ 25123811	check_digit
    cz.dic	CZ 25123891.	format
    cz.dic	CZ 2123891	length
    cz.dic	246836876	component
    cz.rc	710319/2745	ok
    cz.rc	7103192745	ok
    cz.rc	48536016108	length
    cz.rc	710319/2_45	format
    cz.rc	7101192745	check_digit
    cz.rc	831243/6696	component
    damm	5724	ok
    damm	572w	format
    damm	6724	check_digit
    de.handelsregisternummer	Aachen HRA 11223	ok
    de.handelsregisternummer	Aachen HRA 44123	ok
    de.handelsregisternummer	Hpmxos RBC 28989	format
    de.handelsregisternummer	Acahen HRA 11223	component
    de.idnr	36 574 261 809	ok
    de.idnr	36574261809	ok
    de.idnr	36 574 201 809	check_digit
    de.idnr	60 223 140 039	format
    de.idnr	3657421809	length
    de.leitweg	991-03730-19	ok
    de.leitweg	99-03730-19	check_digit
    de.leitweg	622-27974-23	component
    de.leitweg	991-037 30-19	format
    de.leitweg	014	length
    de.stnr	 181/815/0815 5	ok
    de.stnr	4151081508156	ok
    de.stnr	8021542	length
    de.stnr	0TK47YSTYK	format
    de.vat	DE 136,695 976	ok
    de.vat	DE136695976	ok
    de.vat	EY257516221	format
    de.vat	DE 136,795 976	check_digit
    de.vat	DE 136,695 76	length
    de.wkn	A0MNRK	ok
    de.wkn	A0MNRoK	format
    de.wkn	0A0MNRK	length
    dk.cpr	211062-5629	ok
    dk.cpr	2110625629	ok
    dk.cpr	6335605765	component
    dk.cpr	110625629	length
    dk.cpr	e11062-5629	format
    dk.cvr	DK 13585628	ok
    dk.cvr	DK 13J585628	format
    dk.cvr	DK 13581628	check_digit
    dk.cvr	DK 1358562	length
    do.cedula	00000058035	ok
    do.cedula	22400022111	ok
    do.cedula	24200022111	check_digit
    do.cedula	22400022m11	format
    do.cedula	0000058035	length
    do.ncf	A010010010100000052	ok
    do.ncf	A020010210100000005	ok
    do.ncf	A0100310010100000052	length
    do.ncf	W749897446244677961	format
    do.ncf	A020010216100000005	component
    do.rnc	1-01-85004-3	ok
    do.rnc	131246796	ok
    do.rnc	1-01685004-3	length
    do.rnc	13124y6796	format
    do.rnc	2-34-92224-3	check_digit
    dz.nif	416001000000007	ok
    dz.nif	000 216 001 808 337 13010	ok
    dz.nif	41601000000007	length
    dz.nif	000 q16 001 808 337 13010	format
    ean	73513537	ok
    ean	98412345678908	ok
    ean	69106631	check_digit
    ean	5713	length
    ean	EDVVIR	format
    ec.ci	171430710-3	ok
    ec.ci	174130710-3	check_digit
    ec.ci	71430710-3	length
    ec.ci	771708732-3	component
    ec.ci	17143071.-3	format
    ec.ruc	1792060346-001	ok
    ec.ruc	5761136038-344	component
    ec.ruc	1792060346-00p	format
    ec.ruc	1792090346-001	check_digit
    ec.ruc	Y1LZSZ4Z5A7M27PD	length
    ee.ik	36805280109	ok
    ee.ik	3H6805280109	format
    ee.ik	63805280109	check_digit
    ee.ik	036805280109	length
    ee.ik	34106793213	component
    ee.kmkr	EE 100 931 558	ok
    ee.kmkr	100594102	ok
    ee.kmkr	EG 103 055 995	format
    ee.kmkr	100954102	check_digit
    ee.kmkr	EE 10 931 558	length
    ee.registrikood	12345678	ok
    ee.registrikood	12335678	check_digit
    ee.registrikood	2029572150000	length
    ee.registrikood	Z62JWGXHYCA	format
    ee.registrikood	29170667	component
    eg.tn	039-528-313	ok
    eg.tn	100531385	ok
    eg.tn	039Z528-313	format
    eg.tn	0391528-313	length
    es.cae	ES00001BA567A	ok
    es.cae	ES00008V1488Q	ok
    es.cae	ES00008V148Q	length
    es.cae	ES000014A567A	format
    es.ccc	1234-1234-16 1234567890	ok
    es.ccc	12341234161234567890	ok
    es.ccc	YZHIG3H5G0HN4R4Y4	length
    es.ccc	7783-6312-83 9118121237	check_digit
    es.ccc	12b41234161234567890	format
    es.cif	J99216582	ok
    es.cif	yJ99216582	format
    es.cif	J99215582	check_digit
    es.cif	J9921652	length
    es.cups	ES 1234-123456789012-JY	ok
    es.cups	ES1234123456789012JY1F	ok
    es.cups	ES123412345678902JY1F	length
    es.cups	XL2769852697916031IH5G	component
    es.cups	ES1234123456789012J41F	check_digit
    es.cups	ES 1234-1234567890t2-JY	format
    es.dni	54362315-K	ok
    es.dni	5462315-K	length
    es.dni	54362315e-K	format
    es.dni	92549712-L	check_digit
    es.iban	ES77 1234-1234-16 1234567890	ok
    es.iban	ES771234-1234-16 1234567890	ok
    es.iban	G7V2	check_digit
    es.iban	ES77 123_-1234-16 1234567890	format
    es.iban	E771234-1234-16 1234567890	component
    es.nie	x-2482300w	ok
    es.nie	210782234495525	format
    es.nie	x-248230w	length
    es.nie	x-2428300w	check_digit
    es.nif	ES B-58378431	ok
    es.nif	M-1234567-L	ok
    es.nif	ES B-58378331	check_digit
    es.nif	BZ X-27789015	format
    es.nif	M-123467-L	length
    es.postal_code	01000	ok
    es.postal_code	52000	ok
    es.postal_code	052000	length
    es.postal_code	61000	component
    es.postal_code	52S00	format
    es.referenciacatastral	000100100QE45D0001GA	ok
    es.referenciacatastral	4A08169P03PRAT0001LR	ok
    es.referenciacatastral	000q100100QE45D0001GA	length
    es.referenciacatastral	681335974QD38F6226EA	check_digit
    es.referenciacatastral	4A08_69P03PRAT0001LR	format
    eu.at_02	ES 23 ZZZ 47690558N	ok
    eu.at_02	ES++()+23ZZZ4//7690558N	ok
    eu.at_02	ES 23 ZZZ 46790558N	check_digit
    eu.at_02	ES 23 ZZZ 476[0558N	format
    eu.banknote	EA4100181598	ok
    eu.banknote	P36007033744	ok
    eu.banknote	P71253460721	check_digit
    eu.banknote	EA410011598	length
    eu.banknote	ZT54775K6W0JV5V64R	format
    eu.banknote	A71599290701	component
    eu.ecnumber	200-001-8	ok
    eu.ecnumber	2008001-8	format
    eu.ecnumber	200-0L01-8	length
    eu.ecnumber	200-000-8	check_digit
    eu.eic	22XWATTPLUS----G	ok
    eu.eic	44BYXXWCOSP----S	check_digit
    eu.eic	22XWATTPLUS----r	format
    eu.eic	22XATTPLUS----G	length
    eu.excise	LU 00000987ABC	ok
    eu.excise	LU 987ABC	ok
    eu.excise	LdU 987ABC	component
    eu.excise	LU900000987ABC	length
    eu.nace	A	ok
    eu.nace	a	component
    eu.nace	U3HM41	length
    eu.nace	6	format
    eu.oss	EU372022452	ok
    eu.oss	EU 372022452	ok
    eu.oss	EU2372022452	length
    eu.oss	0EU 372022452	component
    eu.oss	EU372022z52	format
    eu.vat	ATU 142 43 102	ok
    eu.vat	FR 61 954 506 077	ok
    eu.vat	03	component
    eu.vat	ATU 142 43 1020	length
    eu.vat	ATU 142 93 102	check_digit
    eu.vat	AT1 142 43 102	format
    fi.alv	FI 20774740	ok
    fi.alv	PMV6KAHXF5ZVB3EA181VJ	format
    fi.alv	FI 80774740	check_digit
    fi.alv	045454451	length
    fi.associationid	123.123	ok
    fi.associationid	1234	ok
    fi.associationid	123.123X	format
    fi.associationid	1238123	length
    fi.associationid	4	component
    fi.hetu	131052-308T	ok
    fi.hetu	131052a308t	ok
    fi.hetu	277022u300x	format
    fi.hetu	031052-308T	check_digit
    fi.hetu	131652a308t	component
    fi.veronumero	123456789123	ok
    fi.veronumero	12356789123	length
    fi.veronumero	1234+6789123	format
    fi.ytunnus	2077474-0	ok
    fi.ytunnus	2070474-0	check_digit
    fi.ytunnus	277474-0	length
    fi.ytunnus	DDCW3JHF666MH	format
    figi	BBG000002KG4	ok
    figi	BBG000BLNQ16	ok
    figi	BBG0000020G4	check_digit
    figi	BBG000BLNQ1_	format
    figi	BB6000BLNQ16	component
    figi	8538222911545	length
    fo.vn	308382	ok
    fo.vn	602 590	ok
    fo.vn	30382	length
    fo.vn	y08382	format
    fr.accise	FR023004N9448	ok
    fr.accise	FR023004N948	length
    fr.accise	DL737109L8067	format
    fr.accise	FR0230049N448	component
    fr.nif	3023217600053	ok
    fr.nif	6063146740327	component
    fr.nif	2376727713345	check_digit
    fr.nif	302321760g053	format
    fr.nif	302327600053	length
    fr.nir	2 95 10 99 126 111 93	ok
    fr.nir	295109912611193	ok
    fr.nir	29510991261193	length
    fr.nir	29510991261119E	format
    fr.nir	2 95 10 99 126 111 96	check_digit
    fr.rcs	RCS Nancy B 323 159 715	ok
    fr.rcs	RCS Nancy B323159715	ok
    fr.rcs	RCS Nancy B2323 159 715	format
    fr.rcs	RCS Nancy B323155715	check_digit
    fr.siren	217601 145	ok
    fr.siren	404833048	ok
    fr.siren	40483k3048	format
    fr.siren	217701 145	check_digit
    fr.siren	27565	length
    fr.siret	0 5 7 8 1 3 1 3 1 0 0 0 2 6	ok
    fr.siret	73282932000074	ok
    fr.siret	0 5 7 8 1 3 1 s 1 0 0 0 2 6	format
    fr.siret	73282932000374	check_digit
    fr.siret	0 5 7 8 1 3 1 3 1 0 00 0 2 6	length
    fr.tva	Fr 40 303 265 045	ok
    fr.tva	4Z123456782	ok
    fr.tva	Yn 49 271 766 687	length
    fr.tva	Fr 40 w03 265 045	format
    fr.tva	4Z123456082	check_digit
    gb.nhs	943-476-5870	ok
    gb.nhs	9434765870	ok
    gb.nhs	94347658070	length
    gb.nhs	6927743155	check_digit
    gb.nhs	943-4X76-5870	format
    gb.sedol	0016308	ok
    gb.sedol	B15KXQ8	ok
    gb.sedol	B15KXdQ8	length
    gb.sedol	B15KX8Q	check_digit
    gb.sedol	001x308	format
    gb.upn	B801200005001	ok
    gb.upn	B80200005001	length
    gb.upn	S244485681129	component
    gb.upn	B8012W0005001	format
    gb.upn	B801400005001	check_digit
    gb.utr	1234567895	ok
    gb.utr	1955839661	ok
    gb.utr	195583966l1	format
    gb.utr	195839661	length
    gb.utr	1455839661	check_digit
    gb.vat	GB 980 7806 84	ok
    gb.vat	980780684	ok
    gb.vat	980710684	check_digit
    gb.vat	980780684/	length
    gb.vat	50011	component
    gb.vat	GGB 980 7806 84	format
    gh.tin	C0000803561	ok
    gh.tin	209066710	length
    gh.tin	C0000803501	check_digit
    gh.tin	C0500803561	format
    gn.nifp	102193364	ok
    gn.nifp	693770885	ok
    gn.nifp	693710885	check_digit
    gn.nifp	(93770885	format
    gn.nifp	1y02193364	length
    gr.amka	01013099997	ok
    gr.amka	01031099997	check_digit
    gr.amka	0101#099997	format
    gr.amka	0013099997	length
    gr.amka	65765314912	component
    gr.vat	EL 094259216 	ok
    gr.vat	EL 094259216 n	format
    gr.vat	044079517946894768653	length
    gr.vat	88974828	check_digit
    grid	A12425GABC1234002M	ok
    grid	A12425GBC1234002M	length
    grid	A*2425GABC1234002M	format
    grid	A124255ABC1234002M	check_digit
    gs1_128	(01)38425876095074(17)181119(37)1	ok
    gs1_128	(01)3842587609507(17)181119(37)1	check_digit
    gs1_128	(01)38425876095074(177181119(37)1	format
    gs1_128	TGBDQVT	component
    gt.nit	576937-K	ok
    gt.nit	39525503	ok
    gt.nit	99417797	check_digit
    gt.nit	561795-P	format
    gt.nit	KENFX8GK9F3O8UT1	length
    hr.oib	HR 33392005961	ok
    hr.oib	HR J3392005961	format
    hr.oib	HR 3339205961	length
    hr.oib	HR 33329005961	check_digit
    hu.anum	HU-12892312	ok
    hu.anum	HU-1292312	length
    hu.anum	HU-12892382	check_digit
    hu.anum	XN-14817975	format
    iban	AD12 0001 2030 2003 5910 0100	ok
    iban	GR1601101050000010547023795	ok
    iban	GR160101050000010547023795	check_digit
    iban	GR16011010500000105470]3795	format
    id.nik	3171011708450001	ok
    id.nik	6GZ4MI84RTPNE	format
    id.nik	5470072762412808	component
    id.nik	317101170850001	length
    id.npwp	01.312.166.0-091.000	ok
    id.npwp	013000666091000	ok
    id.npwp	013000616091000	check_digit
    id.npwp	01300666091000	length
    id.npwp	01.312.166.0k-091.000	format
    ie.pps	6433435F	ok
    ie.pps	6433435IH	ok
    ie.pps	643343dF	format
    ie.pps	8262608F	check_digit
    ie.vat	IE 6433435F	ok
    ie.vat	8D79739I	ok
    ie.vat	AN 6748949W	format
    ie.vat	IE 6433475F	check_digit
    ie.vat	IE 6433435	length
    il.hp	516179157	ok
    il.hp	 5161 79157 	ok
    il.hp	526179157	check_digit
    il.hp	675016130	component
    il.hp	51617M9157	length
    il.hp	.16179157	format
    il.idnr	3933742-3	ok
    il.idnr	39337423	ok
    il.idnr	39Y33742-3	format
    il.idnr	8705623-1	check_digit
    il.idnr	456607603617054	length
    imei	35686800-004141-20	ok
    imei	35686800-004141	ok
    imei	356U6800-004141-20	format
    imei	356868001004141	check_digit
    imei	35686800-00411	length
    imo	IMO 9319466	ok
    imo	8814275	ok
    imo	JDD 8919017	format
    imo	8810275	check_digit
    imo	IMO 931946	length
    imsi	429011234567890	ok
    imsi	42901123T4567890	format
    imsi	431041915002279	component
    imsi	0429011234567890	length
    in.aadhaar	234123412346	ok
    in.aadhaar	226642822531530770496	length
    in.aadhaar	234123412342	check_digit
    in.aadhaar	234[23412346	format
    in.epic	WKH1186253	ok
    in.epic	36583475049879253	length
    in.epic	GIV5163872	check_digit
    in.epic	WKHs186253	format
    in.gstin	27AAPFU0939F1ZV	ok
    in.gstin	27AAPFU9039F1ZV	check_digit
    in.gstin	11LQYTU0526Z4JQ	component
    in.gstin	27AAPaFU0939F1ZV	length
    in.gstin	NH596JKHPL1TVJG	format
    in.pan	ACUPA7085R	ok
    in.pan	ACUPA70853	format
    in.pan	ACUA7085R	length
    in.pan	TINZY9649K	component
    in.vid	2341234123412341	ok
    in.vid	2941234123412341	check_digit
    in.vid	1612099204278591	format
    in.vid	234123412412341	length
    is.kennitala	020884-2749	ok
    is.kennitala	1201743399	ok
    is.kennitala	0208J84-2749	format
    is.kennitala	1201783399	check_digit
    is.kennitala	401568-6830	component
    is.vsk	IS 00621	ok
    is.vsk	IS 0062j	format
    is.vsk	769144882384944223960	length
    isan	000000018947000000000000	ok
    isan	0000+0018947000000000000	format
    isan	00000001894700000000000	length
    isan	0000000018947000000000000	check_digit
    isbn	978-9024538270	ok
    isbn	1857982185	ok
    isbn	IPFTGKC6KIDBDK	format
    isbn	98-9024538270	length
    isbn	1857992185	check_digit
    isbn	943-5072004006	component
    isil	AT-FHJ-BG	ok
    isil	it-RM0267	ok
    isil	WI-PDV-ZU	component
    isil	it-R+0267	format
    isil	3599105561147035565	length
    isin	AN8068571086	ok
    isin	US0378331005	ok
    isin	US03783310l5	check_digit
    isin	AN806857108O6	length
    isin	FL4032647613	component
    isin	A+8068571086	format
    ismn	979-0-3452-4680-5	ok
    ismn	M230671187	ok
    ismn	22944	length
    ismn	979-0-m452-4680-5	format
    ismn	979-0-3452-0680-5	check_digit
    ismn	426-2-0972-0105-7	component
    isni	0000 0001 2281 955X	ok
    isni	000000012281955X	ok
    isni	0040 0001 2281 955X	check_digit
    isni	0000 0001 228d1 955X	format
    isni	0000 0001 2281 95X	length
    iso11649	RF18 5390 0754 7034	ok
    iso11649	RF18539007547034	ok
    iso11649	RF18 5390 0754 5034	check_digit
    iso11649	R1F8 5390 0754 7034	format
    iso11649	3746	length
    iso6346	csqu3054383	ok
    iso6346	tasu117 000 0	ok
    iso6346	tzec212 609 7	format
    iso6346	csqu8054383	check_digit
    iso6346	tasu117 000 O0	length
    iso7064.mod_11_10	794623	ok
    iso7064.mod_11_10	002006673085	ok
    iso7064.mod_11_10	149688876	check_digit
    iso7064.mod_11_10	0J02006673085	format
    iso7064.mod_11_2	07940	ok
    iso7064.mod_11_2	079X	ok
    iso7064.mod_11_2	97940	check_digit
    iso7064.mod_11_2	0O79X	format
    iso7064.mod_37_2	G123489654321Y	ok
    iso7064.mod_37_2	tG123489654321Y	format
    iso7064.mod_37_2	O108931373762Y	check_digit
    iso7064.mod_37_36	A12425GABC1234002M	ok
    iso7064.mod_37_36	A12425GABC1234009M	check_digit
    iso7064.mod_37_36	A12425GABC12340d2M	format
    iso7064.mod_97_10	9999123456789012141490	ok
    iso7064.mod_97_10	08686001256515001121751	ok
    iso7064.mod_97_10	999912345789012141490	check_digit
    iso7064.mod_97_10	9999123456789012-141490	format
    isrc	US-SKG-19-12345	ok
    isrc	U4-SKG-19-12345	format
    isrc	US-SKG-19-12D345	length
    isrc	PB-NSK-83-40054	component
    issn	0024-9319	ok
    issn	00249319	ok
    issn	0994-4359	check_digit
    issn	002*-9319	format
    issn	0024-939	length
    it.aic	000307052	ok
    it.aic	009CVD	ok
    it.aic	09CVD	length
    it.aic	009MVD	check_digit
    it.aic	000307g52	format
    it.aic	600WJC	component
    it.codicefiscale	RCCMNL83S18D969H	ok
    it.codicefiscale	00743110157	ok
    it.codicefiscale	00743119157	component
    it.codicefiscale	00743110151	check_digit
    it.codicefiscale	RCCMNL83S18D969H0	length
    it.codicefiscale	NHPUAG88N00C908L	format
    it.iva	IT 00743110157	ok
    it.iva	GL 87678008265	format
    it.iva	IT 00743110147	check_digit
    it.iva	IT 00743101157	component
    it.iva	45144391978856071	length
    jp.cn	1020281079130	ok
    jp.cn	5835678256246	ok
    jp.cn	7647058919498	check_digit
    jp.cn	58356782562k46	length
    jp.cn	102)281079130	format
    jp.in	6214 9832 0257	ok
    jp.in	621498320257	ok
    jp.in	857	length
    jp.in	621098320257	check_digit
    jp.in	6w14 9832 0257	format
    ke.pin	A001906275H	ok
    ke.pin	a004416331m	ok
    ke.pin	6U0YI2	length
    ke.pin	t792166473u	format
    kr.brn	101-82-13065	ok
    kr.brn	1348672683	ok
    kr.brn	134867683	length
    kr.brn	0750351423	component
    kr.brn	13486B2683	format
    kr.rrn	880411-2238459	ok
    kr.rrn	971013-9019902	ok
    kr.rrn	971013-9319902	check_digit
    kr.rrn	80411-2238459	length
    kr.rrn	971013-9019902X	format
    kr.rrn	887411-2238459	component
    lei	0YPKKE5F0QW6RC51HE09	ok
    lei	213800KUD8LAJWSQ9D15	ok
    lei	5LJFSQ5I1HK6OA55KJ73	check_digit
    lei	21380]KUD8LAJWSQ9D15	format
    li.peid	00001234567	ok
    li.peid	000I01234567	format
    li.peid	29838227026348133364	length
    lt.asmens	33309240064	ok
    lt.asmens	8720172391775363736	length
    lt.asmens	3330924006]	format
    lt.asmens	33309240864	check_digit
    lt.asmens	63174905402	component
    lt.pvm	119511515	ok
    lt.pvm	100004801610	ok
    lt.pvm	606687727083	component
    lt.pvm	100004601610	check_digit
    lt.pvm	10004801610	length
    lt.pvm	1195115K5	format
    lu.tva	LU 150 274 42	ok
    lu.tva	LU 150 224 42	check_digit
    lu.tva	LU 150 24 42	length
    lu.tva	LU 150a 274 42	format
    luhn	78949	ok
    luhn	780949	check_digit
    luhn	789f9	format
    lv.pvn	LV 4000 3521 600	ok
    lv.pvn	328673-00679	ok
    lv.pvn	LV 4000 321 600	length
    lv.pvn	LV 3000 3521 600	component
    lv.pvn	LV 4060 3521 600	check_digit
    lv.pvn	0LV 4000 3521 600	format
    ma.ice	000030205000041	ok
    ma.ice	00 21 36 09 30 00 040	ok
    ma.ice	00030205000041	length
    ma.ice	523710679350026	check_digit
    ma.ice	00 21 36 09 30 00 04F	format
    mac	D0-50-99-84-A2-A0	ok
    mac	H6-55-80-57-E6-Y3	format
    mac	D0-52-99-84-A2-A0	component
    mac	D050-99-84-A2-A0	length
    mc.tva	53 0000 04605	ok
    mc.tva	5300000 04605	length
    mc.tva	42 9192 05046	check_digit
    mc.tva	53 K0000 04605	format
    mc.tva	43 3639 47276	component
    md.idno	1008600038413	ok
    md.idno	1008600038412	check_digit
    md.idno	10086O0038413	format
    md.idno	108600038413	length
    me.iban	ME 2551 0000 0000 0623 4133	ok
    me.iban	ME 2551 0000 000 0623 4133	check_digit
    me.iban	ME 2551 0000 000/ 0623 4133	format
    me.iban	YU 1190 7507 8997 6040 5158	component
    me.pib	02000989	ok
    me.pib	02655284	ok
    me.pib	73946905	check_digit
    me.pib	4812742279122363	length
    me.pib	026_5284	format
    meid	AF 01 23 45 0A BC DE C	ok
    meid	af0123450abcDEC	ok
    meid	/f0123450abcDEC	format
    meid	AF 01 q23 45 0A BC DE C	length
    meid	af01234506bcDEC	check_digit
    mk.edb	4001015504286	ok
    mk.edb	MK4057009501106	ok
    mk.edb	MK4037009501106	check_digit
    mk.edb	4K4057009501106	length
    mk.edb	MK4057W09501106	format
    mt.vat	MT 1167-9112	ok
    mt.vat	MT 1107-9112	check_digit
    mt.vat	SU 2765-0526	format
    mt.vat	MT7 1167-9112	length
    mu.nid	A0503022303817	ok
    mu.nid	Z170971799359B	ok
    mu.nid	Z1709717993591	check_digit
    mu.nid	Z170971799V359B	length
    mu.nid	VI1AU4ES5DXTT8	format
    mu.nid	E9280177519164	component
    mx.curp	AAAA000101HDFCCC09	ok
    mx.curp	BOXW310820HNERXN09	ok
    mx.curp	AAAA000101HDFCCCh9	check_digit
    mx.curp	AAAA000101HDFCC0C9	format
    mx.curp	AAAA00011HDFCCC09	length
    mx.curp	BOXW301820HNERXN09	component
    mx.rfc	&&&030828PX7	ok
    mx.rfc	GODE561231GR8	ok
    mx.rfc	GODE561K31GR8	format
    mx.rfc	&&&037828PX7	component
    mx.rfc	7530	length
    my.nric	770305-02-1234	ok
    my.nric	770305021234	ok
    my.nric	XJ480WK3	length
    my.nric	434223-31-1575	component
    my.nric	B70305-02-1234	format
    mz.nuit	400339910	ok
    mz.nuit	607589613	check_digit
    mz.nuit	00339910	length
    mz.nuit	40K339910	format
    nl.brin	05 KO	ok
    nl.brin	07NU 00	ok
    nl.brin	0 KO	length
    nl.brin	05 K3	format
    nl.bsn	1112.22.333	ok
    nl.bsn	111222333	ok
    nl.bsn	1112.22.33]	format
    nl.bsn	1121.22.333	check_digit
    nl.bsn	29298848478400	length
    nl.btw	004495445B01	ok
    nl.btw	NL002455799B11	ok
    nl.btw	92607371425834	length
    nl.btw	NL00245799B11	check_digit
    nl.btw	004495445B0	format
    nl.identiteitskaartnummer	EM0000000	ok
    nl.identiteitskaartnummer	XR1001R58	ok
    nl.identiteitskaartnummer	EM00000 0	length
    nl.identiteitskaartnummer	X1R001R58	format
    nl.identiteitskaartnummer	MS5487O12	component
    nl.onderwijsnummer	1012.22.331	ok
    nl.onderwijsnummer	1012.22.313	check_digit
    nl.onderwijsnummer	1012822.331	length
    nl.onderwijsnummer	HZOHCY6O62SYPX56LJ	format
    nl.postcode	2601 DC	ok
    nl.postcode	NL-2611ET	ok
    nl.postcode	26012DC	format
    no.fodselsnummer	151086 95088	ok
    no.fodselsnummer	15108C6 95088	length
    no.fodselsnummer	151086 90588	check_digit
    no.fodselsnummer	151U86 95088	format
    no.iban	NO93 8601 1117 947	ok
    no.iban	NO9386011117947	ok
    no.iban	N93 8601 1117 947	check_digit
    no.iban	NO938601111794[	format
    no.iban	01	component
    no.kontonr	8601 11 17947	ok
    no.kontonr	86011117947	ok
    no.kontonr	4TGR	format
    no.kontonr	53772102791455103	length
    no.kontonr	97621930140	check_digit
    no.mva	965 920 358 MVA	ok
    no.mva	995525828MVA	ok
    no.mva	995525829MVA	check_digit
    no.mva	99552A828MVA	format
    no.mva	965 920 35 MVA	length
    no.orgnr	988 077 917	ok
    no.orgnr	988077917	ok
    no.orgnr	98807797	length
    no.orgnr	988079717	check_digit
    no.orgnr	98807X917	format
    nz.bankaccount	01 0137 0026279 00	ok
    nz.bankaccount	0102420100194000	ok
    nz.bankaccount	56 4124 3257871 33	component
    nz.bankaccount	0120420100194000	check_digit
    nz.bankaccount	0102420100]94000	format
    nz.bankaccount	096787250132	length
    nz.ird	047-179-025	ok
    nz.ird	49098576	ok
    nz.ird	490985076	component
    nz.ird	49098572	check_digit
    nz.ird	4909b8576	format
    nz.ird	67879	length
    pe.cui	05209244-8	ok
    pe.cui	10117410-2	ok
    pe.cui	0p5209244-8	length
    pe.cui	12117410-2	check_digit
    pe.cui	0L209244-8	format
    pe.ruc	20512333797	ok
    pe.ruc	20512333795	check_digit
    pe.ruc	175141163802687	length
    pe.ruc	69175243818	component
    pe.ruc	2051233,797	format
    pk.cnic	34201-0891231-8	ok
    pk.cnic	3420108912318	ok
    pk.cnic	34201-0891.31-8	format
    pk.cnic	34201-08912391-8	length
    pk.cnic	12181-5405531-0	component
    pl.nip	PL 8567346215	ok
    pl.nip	PL 8567346615	check_digit
    pl.nip	CJ 0682750173	format
    pl.nip	PL 85673462150	length
    pl.pesel	44051401359	ok
    pl.pesel	4405140359	length
    pl.pesel	57870645513	check_digit
    pl.pesel	a44051401359	format
    pl.pesel	28293113146	component
    pl.regon	192598184	ok
    pl.regon	12345678512347	ok
    pl.regon	12345678552347	check_digit
    pl.regon	1410401248086541677	length
    pl.regon	1925981X84	format
    pt.cc	04521224 4 ZZ 7	ok
    pt.cc	000000000ZZ4	ok
    pt.cc	016602727NS0	check_digit
    pt.cc	1	format
    pt.nif	PT 501 964 843	ok
    pt.nif	PT 50k 964 843	format
    pt.nif	PT 501 964 43	length
    pt.nif	PT 505 964 843	check_digit
    py.ruc	80028061-0	ok
    py.ruc	800000358	ok
    py.ruc	80000358	check_digit
    py.ruc	80F000358	format
    py.ruc	g80028061-0	length
    ro.cf	RO 185 472 90	ok
    ro.cf	1630615123457	ok
    ro.cf	II 405 381 87	format
    ro.cf	163061512347	length
    ro.cf	1755536256922	component
    ro.cf	43548444	check_digit
    ro.cnp	1630615123457	ok
    ro.cnp	7859060175187	component
    ro.cnp	16R30615123457	format
    ro.cnp	1630615423457	check_digit
    ro.cnp	163061512457	length
    ro.cui	185 472 90	ok
    ro.cui	RO 185 472 90	ok
    ro.cui	A5II5JHZ7PG2EY0A1	format
    ro.cui	349 694 67	check_digit
    ro.cui	6558297930429230917	length
    ro.onrc	J52/750/2012	ok
    ro.onrc	J2012000750528	ok
    ro.onrc	A1504917596242	component
    ro.onrc	J52/7502012	format
    ro.onrc	J2012000710528	check_digit
    ro.onrc	J201200075052	length
    rs.pib	100000303	ok
    rs.pib	101134702	ok
    rs.pib	103134702	check_digit
    rs.pib	101134V702	format
    rs.pib	1000003034	length
    ru.inn	123456789047	ok
    ru.inn	1234567894	ok
    ru.inn	1585052113	check_digit
    ru.inn	01234567894	length
    ru.inn	123456789f	format
    ru.ogrn	1022200525819	ok
    ru.ogrn	385768585948949	ok
    ru.ogrn	385768515948949	check_digit
    ru.ogrn	01022200525819	length
    ru.ogrn	0822178536276	component
    ru.ogrn	10H2200525819	format
    se.orgnr	1234567897	ok
    se.orgnr	123456-7897	ok
    se.orgnr	83641324	length
    se.orgnr	1234p67897	format
    se.orgnr	1294567897	check_digit
    se.personnummer	670919-9530	ok
    se.personnummer	8803200016	ok
    se.personnummer	670s19-9530	format
    se.personnummer	989892-4361	component
    se.personnummer	880320016	length
    se.personnummer	8803200061	check_digit
    se.postnummer	114 18	ok
    se.postnummer	11418	ok
    se.postnummer	+1418	format
    se.postnummer	1145 18	length
    se.vat	SE 123456789701	ok
    se.vat	MK 732425283249	format
    se.vat	SE 13456789701	length
    se.vat	SE 123456729701	check_digit
    sg.uen	00416700K	ok
    sg.uen	T01FC6132D	ok
    sg.uen	000416700K	check_digit
    sg.uen	X36BN8468J	component
    sg.uen	0041h6700K	format
    sg.uen	0046700K	length
    si.ddv	SI 5022 3054	ok
    si.ddv	SI 502i2 3054	format
    si.ddv	SI 5082 3054	check_digit
    si.ddv	SI15022 3054	length
    si.emso	0101006500006	ok
    si.emso	0131006500006	component
    si.emso	01010065000060	length
    si.emso	0101000500006	check_digit
    si.emso	01010065G0006	format
    si.maticna	9331310000	ok
    si.maticna	93313100020	length
    si.maticna	9334310000	check_digit
    si.maticna	93_1310000	format
    sk.dph	SK 202 274 96 19	ok
    sk.dph	NC 193 531 45 49	format
    sk.dph	SK 202 2764 96 19	length
    sk.dph	SK 202 274 86 19	check_digit
    sk.rc	710319/2745	ok
    sk.rc	7103192745	ok
    sk.rc	710319n2745	format
    sk.rc	2439979596	component
    sk.rc	07103192745	length
    sk.rc	710319/6745	check_digit
    sm.coe	51	ok
    sm.coe	024165	ok
    sm.coe	864718	length
    sm.coe	5T1	format
    sm.coe	15	component
    sn.ninea	0,017,766 2G3	ok
    sn.ninea	30672212G2	ok
    sn.ninea	4,647,005 7Q2	component
    sn.ninea	0,130,297 2H7	check_digit
    sn.ninea	0,017p,766 2G3	length
    sn.ninea	0,17,766 2G3	format
    sv.nit	0209-200875-101-2	ok
    sv.nit	06140507071048	ok
    sv.nit	6140507071048	length
    sv.nit	06140507071046	check_digit
    sv.nit	06M40507071048	format
    sv.nit	2622-093995-538-3	component
    th.moa	0 10 5 544 04660 2	ok
    th.moa	0993000133978	ok
    th.moa	0 19 3 210 28001 1	check_digit
    th.moa	099p000133978	format
    th.moa	8 06 7 732 20493 9	component
    th.moa	J0BPH7NW	length
    th.pin	1 1101 00152 64 1	ok
    th.pin	1-2345-45678-78-1	ok
    th.pin	1 1101 0015S 64 1	format
    th.pin	1 1101 0g0152 64 1	length
    th.pin	1 1101 00352 64 1	check_digit
    th.pin	9 2290 36021 94 8	component
    th.tin	0 13 5 559 01262 8	ok
    th.tin	0993000133978	ok
    th.tin	0 13 5 759 01262 8	format
    tn.mf	1182431M/A/M/000	ok
    tn.mf	1496298 T P N 000	ok
    tn.mf	6845184Z/X/F/795	format
    tn.mf	14962W98 T P N 000	length
    tr.tckimlik	10010405214	ok
    tr.tckimlik	17291716060	ok
    tr.tckimlik	98193133295	check_digit
    tr.tckimlik	172917_6060	format
    tr.tckimlik	7291716060	length
    tr.vkn	4540536920	ok
    tr.vkn	5014062202	check_digit
    tr.vkn	454036920	length
    tr.vkn	4m40536920	format
    tw.ubn	00501503	ok
    tw.ubn	 0050150 3 	ok
    tw.ubn	00051503	check_digit
    tw.ubn	00q501503	length
    tw.ubn	0050150M	format
    ua.edrpou	32855961	ok
    ua.edrpou	 32855961 	ok
    ua.edrpou	g32855961	length
    ua.edrpou	19970495	check_digit
    ua.edrpou	328j5961	format
    ua.rntrc	1759013776	ok
    ua.rntrc	 25 30 41 40 71 	ok
    ua.rntrc	175913776	length
    ua.rntrc	1759913776	check_digit
    ua.rntrc	1759m13776	format
    us.atin	123-45-6789	ok
    us.atin	123456789	ok
    us.atin	1234567.89	format
    us.ein	91-1144442	ok
    us.ein	042103594	ok
    us.ein	70-2919280	component
    us.ein	91-1144w442	format
    us.itin	912-90-3456	ok
    us.itin	B912-90-3456	format
    us.itin	312-90-3456	component
    us.ptin	P-00634642	ok
    us.ptin	P01594846	ok
    us.ptin	I-54215896	format
    us.rtn	111000025	ok
    us.rtn	11100025	length
    us.rtn	750484513	check_digit
    us.rtn	11100Y025	format
    us.ssn	536-90-4399	ok
    us.ssn	111223333	ok
    us.ssn	536-90-43990	format
    us.ssn	911223333	component
    us.tin	123-45-6789	ok
    us.tin	042103594	ok
    us.tin	I123-45-6789	format
    uy.rut	21-100342-001-7	ok
    uy.rut	211003420017	ok
    uy.rut	675979	length
    uy.rut	211003423017	component
    uy.rut	216003420017	check_digit
    uy.rut	21-j00342-001-7	format
    vatin	FR 40 303 265 045	ok
    vatin	BR16.727.230/0001-97	ok
    vatin	UJ55.498.956/0818-37	component
    vatin	BG 25 423 250 428	length
    vatin	AT 41 571 222 390	format
    vatin	FR 40 303 235 045	check_digit
    ve.rif	E810812535	ok
    ve.rif	V-11470283-4	ok
    ve.rif	V411470283-4	length
    ve.rif	g810812535	check_digit
    ve.rif	8E10812535	component
    ve.rif	V-1147028I-4	format
    verhoeff	12340	ok
    verhoeff	12240	check_digit
    verhoeff	12340x	format
    vn.mst	0100233488	ok
    vn.mst	0312 68 78 78 - 001	ok
    vn.mst	0010233488	check_digit
    vn.mst	0312 68s78 78 - 001	length
    vn.mst	0312 68 78 78 - 0&1	format
    za.idnr	7503305044089	ok
    za.idnr	750330 5044089	ok
    za.idnr	624803 4368551	component
    za.idnr	75030 5044089	length
    za.idnr	422RGOE4UUM92K0D	format
    za.idnr	570330 5044089	check_digit
    za.tin	0001339050	ok
    za.tin	084308984-8	ok
    za.tin	08430898-8	length
    za.tin	3512264343	check_digit
    za.tin	0D4308984-8	format
    za.tin	787663986-1	component
    """#
}
