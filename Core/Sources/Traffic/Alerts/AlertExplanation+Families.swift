internal import Wire

extension AlertExplanation {
  static func title(_ family: AbuseFamily, kind: String) -> String {
    switch family {
    case .scan: "scanning (\(kind))"
    case .bruteforce: "guessing of passwords (\(kind))"
    case .flood: "flooding (\(kind))"
    case .reflection: "answers forged questions, so that others are flooded (\(kind)); it is abused itself"
    case .spam: "bulk mail (\(kind))"
    case .beacon: "regular calls to a destination that hardly anybody else uses (\(kind))"
    case .mining: "mining (\(kind))"
    case .spoof: "packets with a source address that is not its own (\(kind))"
    }
  }

  static func seen(_ family: AbuseFamily, _ evidence: JSONObject) -> String {
    let count = { (key: String) in evidence[key]?.number.map(plain) ?? "?" }
    switch family {
    case .scan:
      return "\(count("contacts")) first contacts, \(count("failed")) of them without an answer or refused, "
        + "\(count("targets")) distinct targets without success"
    case .bruteforce where evidence["campaign_attempts"] != nil:
      return
        "\(count("attempts")) short sessions of about \(count("bytes_out")) bytes out and \(count("bytes_in")) in with one server, "
        + "of \(count("campaign_attempts")) alike from \(count("campaign_accounts")) accounts"
    case .bruteforce:
      return
        "\(count("attempts")) short sessions of one size (likeness \(count("likeness_out")) out, \(count("likeness_in")) in) "
        + "with about \(count("targets")) servers"
    case .flood:
      return
        "within a minute \(count("attempts_in_minute")) attempts without an answer, \(count("sessions_in_minute")) sessions "
        + "and \(count("packets_in_minute")) unanswered packets to one address"
    case .reflection:
      return
        "\(count("amplified")) of \(count("requests")) questions answered with \(count("amplification")) times their size, "
        + "for about \(count("targets")) addresses"
    case .spam:
      return
        "\(count("mails")) mails of one size (likeness \(count("likeness_out"))) to about \(count("targets")) mail servers"
    case .beacon where evidence["questions"] != nil:
      return
        "\(count("questions")) questions of names with \(count("bytes_per_question")) bytes each, "
        + "to a server of \(count("accounts_at_destination")) account(s)"
    case .beacon where evidence["answers_unlike_questions"] != nil:
      return
        "\(count("answers_unlike_questions")) of \(count("contacts")) exchanges of echoes whose answers were not what was sent, "
        + "\(count("bytes_out")) bytes out and \(count("bytes_in")) in"
    case .beacon:
      return
        "\(count("contacts")) visits about every \(count("period_seconds")) s (regularity \(count("regularity"))), alike in size, "
        + "to a destination of \(count("accounts_at_destination")) account(s)"
    case .mining:
      return "connected for \(count("connected_seconds")) s with \(count("bytes_out_per_second")) B/s out and "
        + "\(count("bytes_in_per_second")) B/s in"
    case .spoof:
      return
        "\(count("contacts")) conversations, \(count("packets")) packets, from addresses that no lease gives to the interface"
    }
  }

  static func unseen(_ family: AbuseFamily) -> String {
    switch family {
    case .scan: "Replies that the records lack would count as failures."
    case .bruteforce: "Whether a log-in succeeded is not known."
    case .flood: "Whether the target agreed to a test is not known; a registered load test would be."
    case .reflection: "That the questions are forged is inferred from their sameness."
    case .spam: "Whether the receivers asked for the mail is not known."
    case .beacon: "A private cron job can look the same: this is a lead, not a verdict."
    case .mining: "The protocol is inferred from rhythm and port."
    case .spoof: "The ledger is believed: if it lacks a secondary address, this is wrong."
    }
  }

  static func remedy(_ family: AbuseFamily) -> String {
    switch family {
    case .scan: "a registered permission that covers targets, ports and time; answers from the targets"
    case .bruteforce: "sessions of varied size, as people's work makes them; a registered penetration test"
    case .flood: "fewer than the bounds in the evidence; a registered load test"
    case .reflection: "a service that answers with less, limits its rate or is closed to the world"
    case .spam: "mails of varied size; a registered newsletter"
    case .beacon: "other accounts that use the destination; irregular or varied visits; registered monitoring"
    case .mining: "traffic that rests, or that varies"
    case .spoof: "a lease in the ledger for the source address"
    }
  }
}
