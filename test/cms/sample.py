"""Reads the sample municipalities (layout: demo/sample/README.md) into plain dictionaries.

It knows the folders and their formats and refuses a wrong one with the name of the file; it knows nothing of the CMS.
"""

import html
import json
import re
from datetime import datetime
from pathlib import Path

PAGE_FOLDER = re.compile(r"(\d\d)-([a-z0-9-]+)")
HOURS = re.compile(r"(appointment )?(\d\d:\d\d-\d\d:\d\d(?: \d\d:\d\d-\d\d:\d\d)*)")
TITLE = re.compile(r"<h1>([^<]+)</h1>\s*(.*)", re.DOTALL)
REGION_FIELDS = ("name", "division", "postcode", "latitude", "longitude", "boundingBox", "languages")


class WrongSample(Exception):
    """A source file that does not keep to the layout; the text names it."""


def read_json(path, default=None):
    """The file's content, or the default where there is no such file (without a default the file is required)."""
    if not path.is_file():
        if default is None:
            raise WrongSample(f"{path} is missing.")
        return default
    try:
        return json.loads(path.read_text("utf8"))
    except json.JSONDecodeError as error:
        raise WrongSample(f"{path} is no JSON: {error}.") from error


def read_html(path):
    """(title, content) of a page or imprint: the title is the <h1> of the first line."""
    match = TITLE.fullmatch(path.read_text("utf8").strip())
    if not match:
        raise WrongSample(f"{path} does not begin with <h1>a title</h1> on its first line.")
    return html.unescape(match[1].strip()), match[2].strip()


def read_texts(folder, name, languages, keys):
    """{language: {key: text}} of {folder}/{name}/{language}.json; every key must be one of the facts."""
    texts = {}
    for language in languages:
        path = folder / name / f"{language}.json"
        texts[language] = read_json(path, {})
        if unknown := sorted(set(texts[language]) - set(keys)):
            raise WrongSample(f"{path} has texts for {', '.join(unknown)}, which {name}.json does not have.")
    if missing := sorted(set(keys) - set(texts[languages[0]])):
        raise WrongSample(f"{folder / name / languages[0]}.json has no text for {', '.join(missing)}.")
    return texts


def read_categories(folder, languages):
    """The categories of places, with the names that translators put beside them in categories.{language}.json."""
    categories = read_json(folder / "categories.json", [])
    by_key = {category["key"]: category for category in categories}
    for language in languages:
        path = folder / f"categories.{language}.json"
        for key, name in read_json(path, {}).items():
            if key not in by_key:
                raise WrongSample(f"{path} names {key}, which categories.json does not have.")
            by_key[key]["names"][language] = name
    return categories


def read_pages(folder, languages, seen):
    """The pages below a folder in order: [{key, folder, icon, texts: {language: (title, content)}, children}]."""
    pages = []
    for child in sorted(path for path in folder.iterdir() if path.is_dir()):
        match = PAGE_FOLDER.fullmatch(child.name)
        if not match:
            raise WrongSample(f"{child} is not named {{two digits}}-{{key}}.")
        key = match[2]
        if key in seen:
            raise WrongSample(f"{child} has the key of {seen[key]}; keys are unique in a region.")
        seen[key] = child
        texts = {language: read_html(path) for language in languages if (path := child / f"{language}.html").is_file()}
        if not texts:
            raise WrongSample(f"{child} holds no page in {', '.join(languages)}.")
        icon = read_json(child / "page.json", {}).get("icon")
        children = read_pages(child, languages, seen)
        pages.append({"key": key, "folder": child, "icon": icon, "texts": texts, "children": children})
    return pages


def read_hours(path, place):
    """A place's opening hours as the CMS keeps them: seven days, Monday first; None when there are none."""
    if place["openingHours"] is None:
        return None
    if len(place["openingHours"]) != 7:
        raise WrongSample(f"{path}: {place['key']} has opening hours for {len(place['openingHours'])} days, not 7.")
    days = []
    for text in place["openingHours"]:
        match = HOURS.fullmatch(text)
        if not match and text not in ("closed", "allDay"):
            raise WrongSample(f"{path}: {place['key']} has opening hours {text!r}, which the layout does not know.")
        slots = [dict(zip(("start", "end"), slot.split("-"))) for slot in match[2].split()] if match else []
        ends = [time for slot in slots for time in slot.values()]
        if ends != sorted(set(ends)):
            raise WrongSample(f"{path}: {place['key']} has opening hours {text!r}, which run backwards.")
        flags = {"allDay": text == "allDay", "closed": text == "closed", "appointmentOnly": bool(match and match[1])}
        days.append({**flags, "timeSlots": slots})
    return days


def read_events(path, places):
    """The events with `start` and `end` as wall-clock times; an all-day event runs to 23:59, as the CMS has it."""
    events = read_json(path, [])
    for event in events:
        wrong = f"{path}: {event['key']}"
        start, end = datetime.fromisoformat(event["start"]), datetime.fromisoformat(event["end"])
        event["start"], event["end"] = start, end.replace(hour=23, minute=59) if event["allDay"] else end
        if event["end"] <= start:
            raise WrongSample(f"{wrong} ends before it starts.")
        if event["place"] and event["meetingUrl"]:
            raise WrongSample(f"{wrong} has a place and a meetingUrl; the CMS allows only one of them.")
        if event["place"] and event["place"] not in places:
            raise WrongSample(f"{wrong} is at {event['place']}, which places.json does not have.")
        repeat = event["repeat"] or {"frequency": None}
        if repeat["frequency"] == "WEEKLY" and start.weekday() not in repeat["weekdays"]:
            raise WrongSample(f"{wrong} starts on a weekday on which it does not take place.")
        if repeat["frequency"] == "MONTHLY" and start.weekday() != repeat["weekday"]:
            raise WrongSample(f"{wrong} starts on a weekday on which it does not take place.")
    return events


def read_region(folder):
    """One municipality with everything in it, checked as far as that is possible without the CMS."""
    region = read_json(folder / "region.json")
    if missing := [field for field in REGION_FIELDS if field not in region]:
        raise WrongSample(f"{folder / 'region.json'} lacks {', '.join(missing)}.")
    languages = region["languages"]
    places = read_json(folder / "places.json", [])
    for place in places:
        place["hours"] = read_hours(folder / "places.json", place)
    events = read_events(folder / "events.json", [place["key"] for place in places])
    news = read_json(folder / "news.json", [])
    imprints = {language: folder / "imprint" / f"{language}.html" for language in languages}
    lists = {"places": places, "events": events, "news": news}
    return {
        **region,
        "slug": folder.name,
        "folder": folder,
        "categories": read_categories(folder, languages),
        "contacts": read_json(folder / "contacts.json", {}),
        "pages": read_pages(folder / "pages", languages, {}),
        "items": lists,
        "texts": {
            name: read_texts(folder, name, languages, [item["key"] for item in items]) for name, items in lists.items()
        },
        "imprint": {language: read_html(path) for language, path in imprints.items() if path.is_file()},
    }


def read_sample(folder):
    """All municipalities of the sample, by slug."""
    folders = sorted(path for path in (Path(folder) / "regions").iterdir() if path.is_dir())
    if not folders:
        raise WrongSample(f"{folder} holds no regions.")
    return [read_region(path) for path in folders]
