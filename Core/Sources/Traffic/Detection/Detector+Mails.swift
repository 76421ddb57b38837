extension Detector {
  /// Mails of one size to ever other servers.
  mutating func judgeMail(_ service: UnsafeMutablePointer<ServiceState>, _ session: Session) {
    let hosts = service.pointee.hosts.count
    if hosts < rules.mails.mailHosts {
      judgeGuessing(service, session, least: rules.guessing.guesses * 2, likeness: rules.guessing.hiddenLikeness)
      return
    }
    guard service.pointee.answered >= rules.mails.mails, service.pointee.out.likeness >= rules.mails.mailLikeness else {
      return
    }
    let state = service.pointee
    let (stamp, remote, port) = (session.startSecond, session.remote, session.remotePort)
    let rules = rules
    tell(.spam, account: session.account) { finding in
      finding.kind = "smtp"
      finding.score = Self.score(Double(state.answered), half: 20)
      finding.first = Double(state.guessesFirst)
      finding.last = Double(stamp)
      finding.interfaces = state.interfaces.listed
      finding.evidence = [
        ("mails", .count(UInt64(state.answered))), ("targets", .count(UInt64(hosts.rounded()))),
        ("ports", .ports([port])),
        ("contacts", .count(UInt64(state.contacts))), ("failed", .count(UInt64(state.failed))),
        ("likeness_out", .measure(Double(state.out.likeness))),
        ("likeness_bound", .measure(Double(rules.mails.mailLikeness))),
        ("sample", .texts(["\(remote):\(port)"])),
      ]
    }
  }

  /// Mails over the ports of submission (RFC 6409, RFC 8314): larger than a log-in, and more goes out than comes back.
  func isSubmission(_ port: UInt16, _ service: UnsafePointer<ServiceState>) -> Bool {
    guard port == 587 || port == 465 || port == 2525, service.pointee.hosts.count >= rules.mails.mailHosts else {
      return false
    }
    let least = rules.mails.submissionBytes &* UInt64(max(1, service.pointee.answered))
    return service.pointee.requestBytes >= least && service.pointee.requestBytes >= service.pointee.replyBytes
  }
}
