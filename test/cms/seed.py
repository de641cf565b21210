"""Fills a freshly migrated CMS with the sample municipalities. usage: seed.py SAMPLE_FOLDER

It goes through the CMS's own models, upload form and content cleaning, so that slugs, media files and markup come out
as an editor's would. Reading and checking the sample is sample.py's work.
"""

import os
import sys
from datetime import datetime
from zoneinfo import ZoneInfo

import django
import time_machine

# The clock stands still: names of uploaded files and every "created now" are the same in each run.
instant = datetime.fromisoformat(os.environ["SAMPLE_INSTANT"]).astimezone(ZoneInfo("Europe/Berlin"))
time_machine.travel(instant, tick=False).start()
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "integreat_cms.core.settings")
django.setup()

from django.db import transaction  # noqa: E402
from integreat_cms.cms.constants import poicategory  # noqa: E402
from integreat_cms.cms.models import Language, OfferTemplate, POICategory  # noqa: E402

from content import Media  # noqa: E402
from municipality import Municipality  # noqa: E402
from sample import WrongSample, read_sample  # noqa: E402

LANGUAGES = {
    "de": {
        "native_name": "Deutsch",
        "english_name": "German",
        "primary_country_code": "de",
        "table_of_contents": "Inhaltsverzeichnis",
        "message_content_not_available": "Diese Seite gibt es hier noch nicht auf Deutsch, aber in diesen Sprachen:",
    },
    "en": {
        "native_name": "English",
        "english_name": "English",
        "primary_country_code": "gb",
        "table_of_contents": "Table of contents",
        "message_content_not_available": "This page is not available in English yet, but in these languages:",
    },
    "ar": {
        "native_name": "العربية",
        "english_name": "Arabic",
        "text_direction": "RIGHT_TO_LEFT",
        "primary_country_code": "ab",
        "table_of_contents": "جدول المحتويات",
        "message_content_not_available": "هذه الصفحة غير متوفرة بالعربية بعد، لكنها متوفرة بهذه اللغات:",
    },
    "uk": {
        "native_name": "Українська",
        "english_name": "Ukrainian",
        "primary_country_code": "ua",
        "table_of_contents": "Зміст",
        "message_content_not_available": "Ця сторінка ще недоступна українською, але є такими мовами:",
    },
    "tr": {
        "native_name": "Türkçe",
        "english_name": "Turkish",
        "primary_country_code": "tr",
        "table_of_contents": "İçindekiler",
        "message_content_not_available": "Bu sayfa henüz Türkçe olarak yok, ancak şu dillerde var:",
    },
    "zh-CN": {
        "native_name": "简体中文",
        "english_name": "Chinese (Simplified)",
        "primary_country_code": "cn",
        "table_of_contents": "目录",
        "message_content_not_available": "此页面尚无中文版，但有以下语言版本：",
    },
}


def create_languages(regions):
    slugs = {slug for region in regions for slug in region["languages"]}
    if unknown := sorted(slugs - set(LANGUAGES)):
        raise WrongSample(f"seed.py does not know the languages {', '.join(unknown)}.")
    return {
        slug: Language.objects.create(slug=slug, bcp47_tag=slug, **names)
        for slug, names in LANGUAGES.items()
        if slug in slugs
    }


def create_categories(regions, languages):
    """The categories of places. The CMS has one list of them for all regions: in each language the first name counts."""
    categories = {}
    for region in regions:
        path = region["folder"] / "categories.json"
        for entry in region["categories"]:
            for field, choices in (("icon", poicategory.ICONS), ("color", poicategory.COLORS)):
                if entry[field] not in dict(choices):
                    known = ", ".join(choice for choice, _ in choices)
                    raise WrongSample(f"{path}: {entry['key']} has the {field} {entry[field]}; the CMS knows {known}.")
            if entry["key"] not in categories:
                categories[entry["key"]] = POICategory.objects.create(icon=entry["icon"], color=entry["color"])
            category = categories[entry["key"]]
            if (category.icon, category.color) != (entry["icon"], entry["color"]):
                raise WrongSample(f"{path}: {entry['key']} has another icon or colour than in another region.")
            for slug, name in entry["names"].items():
                category.translations.get_or_create(language=languages[slug], defaults={"name": name})
    return categories


def create_offer(media):
    """One offer of a third party, by postcode, as the CMS's editors set them up."""
    return OfferTemplate.objects.create(
        name="Praktikumsbörse Oberauen",
        slug="praktikumsboerse",
        url="https://praktikum.oberauen.example/suche?plz=",
        thumbnail=media.url("icon-work.svg", "seed.py"),
        use_postal_code="GET",
    )


@transaction.atomic
def main(folder):
    regions = read_sample(folder)
    languages = create_languages(regions)
    categories = create_categories(regions, languages)
    media_folder = os.path.join(folder, "media")
    offer = create_offer(Media(media_folder, None))
    for source in regions:
        municipality = Municipality(source, languages, categories, media_folder)
        municipality.region.offers.add(offer)
        municipality.fill()
        print(municipality.summary())


if __name__ == "__main__":
    try:
        main(sys.argv[1])
    except WrongSample as error:
        sys.exit(str(error))
