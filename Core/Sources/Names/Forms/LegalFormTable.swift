/// Spellings of legal forms by class. Data of `LegalForms`; phrases are separated by commas or line ends.
enum LegalFormTable {
  static let rows: [(LegalForms.Kind, String)] = [
    (.limited, limited), (.stock, stock), (.partnership, partnership), (.state, state), (.nonprofit, nonprofit),
    (.cooperative, cooperative), (.branch, branch),
  ]

  private static let limited = """
    limited liability company, limited liability co, limited liability partnership company, limited liability
    limited, ltd, ltd co, co ltd, co limited, company limited, company ltd, co pvt ltd, private limited, private limited company
    pvt ltd, pvt limited, pvt, private ltd, pte ltd, pte limited, pte, pty ltd, pty limited, pty, sdn bhd, bhd, l l c, llc
    w l l, wll, with limited liability, fz llc, fzllc, fze, fzc, fzco, fz co, fzllc, dmcc, free zone establishment
    free zone company, d o o, doo, dooel, d o o e l, gmbh, g m b h, gesmbh, gesellschaft mit beschrankter haftung, ug
    mbh, m b h, sarl, s a r l, sarlu, societe a responsabilite limitee, srl, s r l, srls, societa a responsabilita limitata
    sociedad de responsabilidad limitada, sociedad limitada, s l, sl, s l u, slu, s de r l de c v, s de r l, s de rl de cv
    s de rl, sociedad de responsabilidad limitada de capital variable, ltda, limitada, lda, l t d a, b v, bv, b v b a, bvba
    besloten vennootschap, sprl, s p r l, sp z o o, sp zoo, spolka z ograniczona odpowiedzialnoscia, s r o, sro, spol s r o
    kft, korlatolt felelossegu tarsasag, oy, osauhing, ou, uab, sia, aps, a p s, anpartsselskab, limited sirketi, ltd sti
    limited sti, ltd sirketi, sti, sirketi, ooo, o o o, obshchestvo s ogranichennoy otvetstvennostyu
    obshchestvo c ogranichennoy otvetstvennostyu, obshchestvo s ogranichennoi otvetstvennostyu, obshchestvo s ogranichennoj otvetstvennostyu, tov, t o v
    tovarystvo z obmezhenoyu vidpovidalnistyu, tovaristvo z obmezhenoyu vidpovidalnistyu
    tovarishchestvo s ogranichennoy otvetstvennostyu, too, mchzh, mchj, llp, l l p, limited liability partnership
    epe, e p e, ike, i k e, monoprosopi ike, eood, e o o d, ood, o o d, yugen kaisha, yugen gaisha, godo kaisha, g k
    yuhan hoesa, sas, s a s, s a s u, sasu, societe par actions simplifiee, sociedad por acciones simplificada, e u r l, eurl
    e i r l, eirl, proprietary limited, you xian gong si, youxian gongsi, youxian zeren gongsi, masouliyat mahdoud
    massouliyat mahdoud, ba masouliyat mahdoud, ذات المسؤولية المحدودة, المحدودة المسؤولية, المسؤولية المحدودة, المحدودة, محدودة, ليمتد, لمتد
    ش م م, ش ذ م م, ذ م م, ش م ح, م م ح, م د م س, شركة محدودة, با مسئولیت محدود, مسئولیت محدود, בעמ, בע מ
    таварыства з абмежаванай адказнасцю, таа, жауапкершілігі шектеулі серіктестігі
    жшс, жоопкерчилиги чектелген коому, mas uliyati cheklangan jamiyat, limitado, limitata, unlimited, sole proprietorship, l c, lc
    """

  private static let stock = """
    joint stock company, joint stock co, joint stock, jsc, j s c, ojsc, o j s c, cjsc, c j s c, pjsc, p j s c, pjs company, pjs
    open joint stock company, closed joint stock company, public joint stock company, non public joint stock company, npjsc
    private joint stock company, prjsc, prjs company, open joint stock co, public jsc, open jsc, private jsc
    ao, a o, oao, o a o, zao, z a o, pao, p a o, npao, nao, pat, prat, at, vat, zat
    aktsionernoe obshchestvo, aktsionernoye obshchestvo, otkrytoe aktsionernoe obshchestvo
    otkrytoye aktsionernoye obshchestvo, zakrytoe aktsionernoe obshchestvo, zakrytoye aktsionernoye obshchestvo
    publichnoe aktsionernoe obshchestvo, publichnoye aktsionernoye obshchestvo
    nepublichnoe aktsionernoe obshchestvo, nepublichnoye aktsionernoye obshchestvo, publichne aktsionerne tovarystvo
    aktsionerne tovarystvo, pryvatne aktsionerne tovarystvo, publichnoye aktsionernoe obshchestvo
    public limited company, plc, p l c, public company limited, public company, pcl, tbk, tbk pt, pt, perseroan terbatas
    incorporated, inc, corporation, corp, company, co, compania, compagnie, comp, cia, cie
    aktiengesellschaft, ag, a g, se, societas europaea, kgaa, s a, sa, societe anonyme, sociedad anonima, sociedade anonima
    s a de c v, sa de cv, s a de cv, sa de c v, s a b de c v, sab de cv, s a p i de c v, sociedad anonima de capital variable
    de c v, s p a, spa, societa per azioni, s a s p a, n v, nv, naamloze vennootschap, a b, ab, aktiebolag, as, a s, asa
    aksjeselskap, aktieselskab, anonim sirketi, a s sti, anonim sti, oyj, osakeyhtio, a d, ad, aktsionerno druzhestvo
    akcionarsko drustvo, akcionersko drushtvo, d d, dd, dionicko drustvo, delnicka drustva, akciova spolocnost, nyrt, zrt, rt
    s a l, sal, s a k, sak, s a o c, saoc, saog, s a e, sae, sharikat, sherkat, sherkate, sahami khas, sahami am, sherkat sahami
    kabushiki kaisha, kabushiki gaisha, k k, kk, jusik hoesa, chusik hoesa, gufen youxian gongsi, tas, holding a s, hf, h f
    s a r f, sarf, jsic, jscb, aktsionerna kompaniya, aktsionernaya kompaniya, адкрытае акцыянернае таварыства
    акцыянернае таварыства, закрытае акцыянернае таварыства, аат, зат, شركة مساهمة, شركة, شرکت, سهامی خاص, سهامی عام
    شرکت سهامی, sh a, sha, shpk, sh p k, mjsc, qsc, q s c, psc, p s c, pjsco, bsc, b s c, ksc, k s c, kscc
    """

  private static let partnership = """
    l p, lp, limited partnership, kg, k g, kommanditgesellschaft, gmbh co kg, gmbh and co kg, gmbh co, and co kg, and co
    ohg, o h g, gbr, g b r, gdr, e k, ek, snc, s n c, sca, s c a, scs, s c s, c v, cv, v o f, vof, k d, kd, o e, oe, e e, ee
    general partnership, partnership, sp k, sp j, k s, ks, a n s, i s, partg, partnerschaftsgesellschaft, sc, s c, s en c
    """

  private static let state = """
    federal state unitary enterprise, state unitary enterprise, federal state enterprise, municipal unitary enterprise, fsue, sue
    fgup, f g u p, gup, g u p, mup, m u p, federalnoe gosudarstvennoe unitarnoe predpriyatie
    federalnoye gosudarstvennoye unitarnoye predpriyatiye, gosudarstvennoe unitarnoe predpriyatie
    munitsipalnoe unitarnoe predpriyatie, fku, fkp, fgbu, fgku, fgbou, fgaou, gbu, gku, mbu, mku, mau, gau
    federal state budgetary institution, federal state budgetary educational institution, state budgetary institution
    municipal budgetary institution, municipal autonomous institution, mbi, fsbi, sbi, state budget institution
    federalnoe gosudarstvennoe byudzhetnoe uchrezhdenie, federalnoye gosudarstvennoye byudzhetnoye uchrezhdeniye
    federalnoe kazennoe predpriyatie, state enterprise, republican unitary enterprise, rup, state owned enterprise
    federal treasury enterprise, federal government institution, federal state institution, pup, unitary enterprise, gp, ep
    derzhavne pidpryyemstvo, dp
    """

  private static let nonprofit = """
    e v, ev, eingetragener verein, stiftung, fundacion, fundacao, fondation, ano, a n o
    autonomous non profit organization, autonomous non commercial organization, autonomous nonprofit organization
    avtonomnaya nekommercheskaya organizatsiya, non profit organization, nonprofit organization, public organization, vzw, asbl
    a s b l, ngo, stichting, vakfi, dernegi, onlus
    """

  private static let cooperative = """
    cooperative, coop, co op, co operative, s c r l, scrl, eg, e g, genossenschaft, cooperativa, kolkhoz
    """

  private static let branch = """
    branch, representative office, filial, filialul, zweigniederlassung, sucursal, succursale
    """
}
