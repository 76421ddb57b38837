/// Types that python-stdnum does not have: telephones, payment cards, wallets.
extension NumberTable {
  mutating func addOwn() {
    add("phone", "telephone number, ITU-T E.164", remove: " -().", [.peculiar(.telephone)])
    add(
      "card", "payment card number, ISO/IEC 7812", remove: " -",
      [.digits, .lengths(12...19), .peculiar(.cardScheme), .luhn])
    add("card.fingerprint", "a processor's fingerprint of a card, never the number", [.peculiar(.cardFingerprint)])
    add("wallet.bitcoin", "Bitcoin address, BIP 350 included", [.peculiar(.bitcoinWallet)])
    add("wallet.dogecoin", "Dogecoin address", [.peculiar(.dogecoinWallet)])
    add("wallet.ethereum", "Ethereum address, EIP-55", [.peculiar(.ethereumWallet)])
    add("wallet.litecoin", "Litecoin address", [.peculiar(.litecoinWallet)])
    add("wallet.monero", "Monero address", [.peculiar(.moneroWallet)])
    add("wallet.ripple", "XRP address", [.peculiar(.rippleWallet)])
    add("wallet.solana", "Solana address", [.peculiar(.solanaWallet)])
    add("wallet.tron", "Tron address", [.peculiar(.tronWallet)])
  }

  mutating func addAliases() {
    indexTaxRules()
    let aliases: StaticString = """
      ad.vat=ad.nrt al.vat=al.nipt ar.vat=ar.cuit ar.personalid=ar.dni at.vat=at.uid at.personalid=at.vnr \
      at.postal_code=at.postleitzahl au.vat=au.abn az.vat=az.voen be.personalid=be.nn be.businessid=be.vat br.vat=br.cnpj \
      by.vat=by.unp ca.vat=ca.bn cl.vat=cl.rut cl.run=cl.rut cn.vat=cn.uscc co.vat=co.nit co.rut=co.nit cr.vat=cr.cpj \
      cz.vat=cz.dic de.businessid=de.handelsregisternummer dk.personalid=dk.cpr dk.vat=dk.cvr do.vat=do.rnc dz.vat=dz.nif \
      ec.vat=ec.ruc ee.personalid=ee.ik ee.vat=ee.kmkr ee.businessid=ee.registrikood eg.vat=eg.tn es.vat=es.nif \
      fi.vat=fi.alv fi.personalid=fi.hetu fi.businessid=fi.ytunnus fo.vat=fo.vn fr.excise=fr.accise fr.vat=fr.tva \
      gh.vat=gh.tin gn.vat=gn.nifp gt.vat=gt.nit hr.vat=hr.oib hu.vat=hu.anum id.vat=id.npwp il.vat=il.hp in.vat=in.gstin \
      is.personalid=is.kennitala is.vat=is.vsk it.vat=it.iva jp.vat=jp.cn ke.vat=ke.pin kr.vat=kr.brn lt.vat=lt.pvm \
      lu.vat=lu.tva lv.vat=lv.pvn ma.vat=ma.ice mc.vat=mc.tva me.vat=me.pib mk.vat=mk.edb mx.personalid=mx.curp \
      mx.vat=mx.rfc mz.vat=mz.nuit nl.vat=nl.btw nl.postal_code=nl.postcode no.personalid=no.fodselsnummer no.vat=no.mva \
      nz.vat=nz.ird pe.vat=pe.ruc pl.vat=pl.nip pt.vat=pt.nif py.vat=py.ruc ro.vat=ro.cf rs.vat=rs.pib ru.vat=ru.inn \
      se.personalid=se.personnummer se.postal_code=se.postnummer sg.vat=sg.uen si.vat=si.ddv si.personalid=si.emso \
      si.businessid=si.maticna sk.vat=sk.dph sm.vat=sm.coe sn.vat=sn.ninea sv.vat=sv.nit th.vat=th.moa tn.vat=tn.mf \
      tr.vat=tr.vkn tw.vat=tw.ubn uy.vat=uy.rut ve.vat=ve.rif vn.vat=vn.mst iso9362=bic telephone=phone
      """
    for word in aliases.description.split(separator: " ") {
      let ends = word.split(separator: "=").map(String.init)
      if ends.count == 2 { alias(ends[0], ends[1]) }
    }
  }
}
