"""A public page from memory against nginx, which sends the same bytes with the same headers from a file."""

import os
import pathlib

from harness import COUNTY, Jamna, Process, free_port, get, wrk

# nginx writes these itself.
OWN = {"content-length", "content-type", "date", "server", "connection", "accept-ranges", "last-modified", "keep-alive"}


class Nginx(Process):
    def __init__(self, folder, path, answer):
        status, headers, body = answer
        assert status == 200, status
        root = pathlib.Path(folder, "nginx")
        (root / "www").mkdir(parents=True)
        (root / "www" / path.strip("/")).write_bytes(body)
        self.port = free_port()
        lines = [f"add_header {name} {quoted(value)} always;" for name, value in headers.items() if name.lower() not in OWN]
        folders = "\n".join(f"{kind}_temp_path {root}/{kind};"
                            for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (root / "nginx.conf").write_text(f"""
            daemon off; worker_processes 1; pid {root}/pid; error_log {root}/error.log;
            {"user root;" if os.getuid() == 0 else ""}
            events {{ worker_connections 1024; }}
            http {{
              access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; etag off; server_tokens off;
              keepalive_requests 100000000; open_file_cache max=10 inactive=1h; open_file_cache_valid 1h;
              {folders}
              types {{ }} default_type {quoted(headers["Content-Type"])};
              server {{ listen 127.0.0.1:{self.port}; root {root}/www; {' '.join(lines)} }}
            }}""")
        super().__init__(["nginx", "-p", str(root), "-c", f"{root}/nginx.conf"], f"{folder}/nginx.log")
        self.wait_for(lambda: get(self.port, path)[0] == 200)


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def run(bench):
    path = f"/{COUNTY}"
    jamna = bench.start(Jamna(bench.demo(), bench.folder, "cached"))
    jamna.get(path)
    ours = jamna.get(path)
    nginx = bench.start(Nginx(bench.folder, path, ours))
    theirs = get(nginx.port, path)
    assert theirs[2] == ours[2], "nginx sends other bytes"
    missing = {name.lower() for name in ours[1]} - {name.lower() for name in theirs[1]} - OWN
    assert not missing, f"nginx lacks {missing}"
    bench.ratio("cached public page", "of nginx", lambda seconds: wrk(jamna.port, path, seconds),
                lambda seconds: wrk(nginx.port, path, seconds), at_least=0.4, note=f"{len(ours[2])} bytes")
    bench.stop(nginx)
    bench.stop(jamna)
