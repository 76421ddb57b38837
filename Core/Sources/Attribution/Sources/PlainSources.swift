import Vocabulary
import Wire

/// JSON Lines: `{"ts": …, "op": "assign", "addr": "192.0.2.1", "port_lo": 0, "port_hi": 65535, "tenant": "t", "resource": "r"}`.
///
/// `ts` is microseconds since 1970 or RFC 3339; ports may be left out; other members are ignored.
enum JSONLinesSource {
  static func read(_ bytes: [UInt8]) -> SourceEvents {
    var out = SourceEvents()
    JSONEntries.forEach(in: bytes, &out) { value, line, out in
      guard let time = value["ts"].flatMap({ $0.number?.int64 ?? SourceText.time($0.string) }),
        let operation = value["op"]?.string, ["assign", "release"].contains(operation),
        let tenant = value["tenant"]?.string
      else {
        out.faults.append(SourceFault(line: line, "ts, op (assign or release), addr and tenant are needed"))
        return
      }
      let ports = (value["port_lo"]?.number?.int64 ?? 0, value["port_hi"]?.number?.int64 ?? 65_535)
      guard (0...65_535).contains(ports.0), (ports.0...65_535).contains(max(ports.1, 0)), ports.1 >= ports.0 else {
        out.faults.append(SourceFault(line: line, LineFault.portsInverted.message))
        return
      }
      do throws(LineFault) {
        let block = try AddressBlock(text: value["addr"]?.string ?? "")
        let scope = LeaseScope(block, firstPort: UInt16(ports.0), lastPort: UInt16(ports.1))
        let event = SourceEvent(
          time: time, isRelease: operation == "release", scope: scope, tenant: tenant,
          resource: value["resource"]?.string ?? "")
        out.add(event, line: line)
      } catch {
        out.faults.append(SourceFault(line: line, error.message))
      }
    }
    return out
  }
}

/// CSV with a header that names the event columns in any order; further columns are ignored.
enum CSVSource {
  static func read(_ bytes: [UInt8]) -> SourceEvents {
    var out = SourceEvents()
    var reader = CSVReader(bytes)
    do throws(WireError) {
      guard try reader.next() else { return out }
      let header = reader.record.fields
      let place = { (name: String) in header.firstIndex(of: name) }
      guard let ts = place("ts"), let op = place("op"), let addr = place("addr"), let tenant = place("tenant") else {
        out.faults.append(SourceFault(line: 1, "the header needs ts, op, addr and tenant"))
        return out
      }
      var line = 1
      while try reader.next() {
        line += 1
        let record = reader.record
        let value = { (index: Int?) in index.flatMap { $0 < record.count ? record[$0] : nil } }
        event(
          (value(ts), value(op), value(addr), value(tenant)), ports: (value(place("port_lo")), value(place("port_hi"))),
          resource: value(place("resource")), line, &out)
      }
    } catch {
      out.faults.append(SourceFault(line: error.line ?? 0, error.message))
    }
    return out
  }

  private static func event(
    _ fields: (ts: String?, op: String?, addr: String?, tenant: String?), ports: (String?, String?), resource: String?,
    _ line: Int, _ out: inout SourceEvents
  ) {
    guard let ts = fields.ts, let time = Int64(ts) ?? SourceText.time(ts), let op = fields.op,
      ["assign", "release"].contains(op), let tenant = fields.tenant
    else {
      out.faults.append(SourceFault(line: line, "ts and op (assign or release) are needed"))
      return
    }
    let first = ports.0.map { $0.isEmpty ? "0" : $0 } ?? "0"
    let last = ports.1.map { $0.isEmpty ? "65535" : $0 } ?? "65535"
    guard let first = UInt16(first), let last = UInt16(last), first <= last else {
      out.faults.append(SourceFault(line: line, LineFault.portsInverted.message))
      return
    }
    do throws(LineFault) {
      let scope = LeaseScope(try AddressBlock(text: fields.addr ?? ""), firstPort: first, lastPort: last)
      out.add(
        SourceEvent(time: time, isRelease: op == "release", scope: scope, tenant: tenant, resource: resource ?? ""),
        line: line)
    } catch {
      out.faults.append(SourceFault(line: line, error.message))
    }
  }
}

/// One line of the agent that a hypervisor's hook script starts:
/// `vestibule-lease/1 <RFC 3339 time> assign|release <address> <tenant> <resource> [<first port>-<last port>]`.
enum HookSource {
  static func read(_ bytes: [UInt8]) -> SourceEvents {
    var out = SourceEvents()
    for (number, line) in SourceText.lines(bytes) {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 6 || words.count == 7, words[0] == "vestibule-lease/1", let time = SourceText.time(words[1]),
        ["assign", "release"].contains(words[2]), let block = try? AddressBlock(text: words[3])
      else {
        out.faults.append(SourceFault(line: number, "not a line of the lease agent"))
        continue
      }
      let ports = words.count == 7 ? words[6].split(separator: "-").compactMap { UInt16($0) } : [0, .max]
      guard ports.count == 2, ports[0] <= ports[1] else {
        out.faults.append(SourceFault(line: number, LineFault.portsInverted.message))
        continue
      }
      let scope = LeaseScope(block, firstPort: ports[0], lastPort: ports[1])
      out.add(
        SourceEvent(time: time, isRelease: words[2] == "release", scope: scope, tenant: words[4], resource: words[5]),
        line: number)
    }
    return out
  }
}
