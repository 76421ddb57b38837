"""Latency of POST /v1/applications, screening included, at a steady rate: open loop, so that a slow answer does not slow the asking.

    Benchmarks/submit.py BINARY [RATE] [SECONDS] [LIST FILE…]
"""

import pathlib
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "Tests" / "Whole"))
from server import Client, Server, statement  # noqa: E402


def main(binary, rate, seconds, lists):
    with tempfile.TemporaryDirectory(prefix="vestibule-bench-") as folder:
        server = Server(binary, folder)
        key = server.issue_key("applications:write")
        if lists:
            print(server.command("lists", "load", *lists, "--config", str(server.config)).stdout.strip())
        server.start()
        total, latencies, failures, lock = rate * seconds, [], [], threading.Lock()
        begin = time.perf_counter() + 0.5

        def work(worker, workers):
            client = Client(server.port, key)
            for number in range(worker, total, workers):
                due = begin + number / rate
                time.sleep(max(0, due - time.perf_counter()))
                status, _ = client.request("POST", "/v1/applications", statement(number))
                with lock:
                    latencies.append(time.perf_counter() - due)
                    if status != 201:
                        failures.append(status)

        workers = 24
        threads = [threading.Thread(target=work, args=(worker, workers)) for worker in range(workers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        took = time.perf_counter() - begin
        server.stop()
        latencies.sort()
        at = lambda share: latencies[min(len(latencies) - 1, int(len(latencies) * share))] * 1000  # noqa: E731
        print(f"POST /v1/applications at {rate}/s for {seconds} s: {len(latencies)} answers in {took:.1f} s, {len(failures)} failures")
        print(f"latency ms: p50 {at(0.5):.1f}  p90 {at(0.9):.1f}  p99 {at(0.99):.1f}  max {at(1):.1f}   (bar: p99 under 50)")


if __name__ == "__main__":
    words = sys.argv[1:]
    main(words[0], int(words[1]) if len(words) > 1 else 200, int(words[2]) if len(words) > 2 else 30, words[3:])
