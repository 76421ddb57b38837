"""The server with the demonstration provider, on a free port and a folder of its own."""

import re
import signal
import socket
import subprocess
import tempfile
import threading
import time


class Server:
    def __init__(self, program):
        self.folder = tempfile.TemporaryDirectory(prefix="vestibule-browser-")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.base = f"http://127.0.0.1:{port}"
        self.lines = []
        self.process = subprocess.Popen(
            [program, "serve", "--demo", "--data", f"{self.folder.name}/data", "--port", str(port)],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        threading.Thread(target=self._read, daemon=True).start()
        self._wait()

    def _read(self):
        for line in self.process.stdout:
            self.lines.append(line.rstrip())

    def _wait(self):
        for _ in range(1200):
            if any("Ctrl-C" in line for line in self.lines):
                return
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        raise SystemExit("the server did not start:\n" + "\n".join(self.lines[-20:]))

    @property
    def links(self):
        """The one-time sign-in links in the order printed: administrator, second person."""
        return [m.group(0) for line in self.lines if (m := re.search(r"http://\S+/signin/\S+", line))]

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        self.process.wait(10)
        self.folder.cleanup()
