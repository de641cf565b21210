"""The CMS as gunicorn serves it, with two things around it that production has elsewhere.

It answers at a fixed instant, so that which events and news are current never changes, and it serves /media/ and
/static/, which the CMS leaves to the web server before it. Paths and instant come from the environment (cms.js).
"""

import mimetypes
import os
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import time_machine

# Before the CMS is imported. The clock stands still in the worker alone, and gunicorn's heartbeat uses the monotonic
# clock, which goes on.
instant = datetime.fromisoformat(os.environ["SAMPLE_INSTANT"]).astimezone(ZoneInfo("Europe/Berlin"))
time_machine.travel(instant, tick=False).start()

import integreat_cms  # noqa: E402
from integreat_cms.core.wsgi import application as cms  # noqa: E402

FOLDERS = {
    "/media/": Path(os.environ["INTEGREAT_CMS_MEDIA_ROOT"]).resolve(),
    "/static/": Path(integreat_cms.__file__).parent.resolve() / "static" / "dist",
}


def application(environ, start_response):
    path = environ["PATH_INFO"].encode("latin-1").decode("utf8", "replace")
    for prefix, folder in FOLDERS.items():
        if path.startswith(prefix):
            return serve_file(folder, path.removeprefix(prefix), start_response)
    return cms(environ, start_response)


def serve_file(folder, name, start_response):
    file = (folder / name).resolve()
    if not file.is_relative_to(folder) or not file.is_file():
        start_response("404 Not Found", [("content-type", "text/plain")])
        return [b"Not found"]
    content_type = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    start_response("200 OK", [("content-type", content_type), ("content-length", str(file.stat().st_size))])
    return [file.read_bytes()]
