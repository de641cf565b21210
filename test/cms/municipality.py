"""Creates one municipality of the sample in the CMS, with everything in it.

It knows the CMS's models and the sample's dictionaries (sample.py). Django must be set up before it is imported.
"""

from datetime import datetime, timedelta
from zlib import crc32
from zoneinfo import ZoneInfo

from django.utils import timezone
from integreat_cms.cms.models import (
    POI,
    Contact,
    Event,
    EventTranslation,
    ImprintPage,
    ImprintPageTranslation,
    LanguageTreeNode,
    Page,
    PageTranslation,
    POITranslation,
    PushNotification,
    PushNotificationTranslation,
    RecurrenceRule,
    Region,
)

from content import Content, Media
from sample import WrongSample

BERLIN = ZoneInfo("Europe/Berlin")
PUBLIC = {"status": "PUBLIC", "version": 1}


def last_changed(*names):
    """When a text was last edited: spread over the half-year before now, the same for the same names."""
    return timezone.now() - timedelta(days=1, minutes=crc32("/".join(names).encode()) % (181 * 24 * 60))


class Municipality:
    """Creates one municipality: first all that has a title, so that it has an address, then the contents with links."""

    def __init__(self, source, languages, categories, media_folder):
        self.source = source
        self.folder = source["folder"]
        self.slug = source["slug"]
        self.languages = {slug: languages[slug] for slug in source["languages"]}
        self.categories = categories
        self.region = self.create_region()
        self.media = Media(media_folder, self.region)
        self.pages, self.places, self.events, self.contacts = {}, {}, {}, {}

    def fill(self):
        self.create_pages(self.source["pages"], None)
        self.create_places()
        self.create_contacts()
        self.create_events()
        self.create_news()
        imprint = self.create_imprint()
        self.write_contents(imprint)

    def create_region(self):
        source = self.source
        west, south, east, north = source["boundingBox"]
        region = Region.objects.create(
            name=source["name"],
            slug=self.slug,
            status="ACTIVE",
            administrative_division=source["division"],
            administrative_division_included=True,
            postal_code=source["postcode"],
            latitude=source["latitude"],
            longitude=source["longitude"],
            longitude_min=west,
            latitude_min=south,
            longitude_max=east,
            latitude_max=north,
            aliases=source.get("aliases", {}),
            admin_mail=f"redaktion@{self.slug}.example",
            events_enabled=source.get("events", True),
            locations_enabled=source.get("places", True),
            push_notifications_enabled=source.get("news", True),
        )
        first, *others = self.languages.values()
        root = LanguageTreeNode.add_root(region=region, language=first)
        for language in others:
            fresh = LanguageTreeNode.objects.get(pk=root.pk)
            fresh.add_child(parent=fresh, region=region, language=language)
        # Read again, because a region remembers the languages that it was loaded with.
        return Region.objects.get(pk=region.pk)

    def create_pages(self, pages, parent):
        for entry in pages:
            icon = self.media.file(entry["icon"], entry["folder"] / "page.json") if entry["icon"] else None
            if parent:
                # Read again: adding a child renumbers the tree in the database only.
                fresh = Page.objects.get(pk=parent.pk)
                page = fresh.add_child(parent=fresh, region=self.region, icon=icon)
            else:
                page = Page.add_root(region=self.region, icon=icon)
            self.pages[entry["key"]] = page
            for slug, (title, _) in entry["texts"].items():
                PageTranslation(page=page, language=self.languages[slug], title=title, **PUBLIC).save()
            self.create_pages(entry["children"], page)

    def texts(self, kind, key):
        """(language slug, text) of a place, an event or a news item."""
        return [(slug, texts[key]) for slug, texts in self.source["texts"][kind].items() if key in texts]

    def create_places(self):
        for entry in self.source["items"]["places"]:
            if entry["category"] not in self.categories:
                path = self.folder / "places.json"
                raise WrongSample(f"{path}: {entry['key']} has the unknown category {entry['category']}.")
            place = POI(
                region=self.region,
                category=self.categories[entry["category"]],
                address=entry["street"],
                postcode=entry["postcode"],
                city=entry["town"],
                country="Deutschland",
                latitude=entry["latitude"],
                longitude=entry["longitude"],
                location_on_map=entry["latitude"] is not None,
                barrier_free=entry["barrierFree"],
                temporarily_closed=entry["temporarilyClosed"],
                appointment_url=entry["appointmentUrl"],
            )
            if entry["hours"]:
                place.opening_hours = entry["hours"]
            place.save()
            self.places[entry["key"]] = place
            for slug, text in self.texts("places", entry["key"]):
                POITranslation(
                    poi=place,
                    language=self.languages[slug],
                    title=text["title"],
                    meta_description=text["summary"],
                    **PUBLIC,
                ).save()

    def create_contacts(self):
        for key, entry in self.source["contacts"].items():
            if entry["place"] not in self.places:
                raise WrongSample(f"{self.folder / 'contacts.json'}: {key} is at the unknown place {entry['place']}.")
            self.contacts[key] = Contact.objects.create(
                location=self.places[entry["place"]],
                area_of_responsibility=entry["area"] or "",
                name=entry["name"] or "",
                email=entry["email"] or "",
                phone_number=entry["phone"] or "",
                website=entry["website"] or "",
            )

    def create_events(self):
        for entry in self.source["items"]["events"]:
            event = Event.objects.create(
                region=self.region,
                location=self.places.get(entry["place"]),
                meeting_url=entry["meetingUrl"],
                start=entry["start"].replace(tzinfo=BERLIN),
                end=entry["end"].replace(tzinfo=BERLIN),
                recurrence_rule=self.create_rule(entry["repeat"]) if entry["repeat"] else None,
            )
            self.events[entry["key"]] = event
            for slug, text in self.texts("events", entry["key"]):
                EventTranslation(event=event, language=self.languages[slug], title=text["title"], **PUBLIC).save()

    def create_rule(self, repeat):
        monthly = repeat["frequency"] == "MONTHLY"
        week = repeat["week"] if monthly else None
        return RecurrenceRule.objects.create(
            frequency=repeat["frequency"],
            interval=repeat["interval"],
            weekdays_for_weekly=repeat["weekdays"] if repeat["frequency"] == "WEEKLY" else [],
            weekday_for_monthly=repeat["weekday"] if monthly else None,
            # The CMS counts a month's last week as its fifth.
            week_for_monthly=5 if week == -1 else week,
            recurrence_end_date=repeat["until"],
        )

    def create_news(self):
        for entry in self.source["items"]["news"]:
            sent = datetime.fromisoformat(entry["sent"]).replace(tzinfo=BERLIN)
            news = PushNotification.objects.create(channel="news", sent_date=sent, mode="ONLY_AVAILABLE")
            news.regions.add(self.region)
            for slug, text in self.texts("news", entry["key"]):
                translation = PushNotificationTranslation.objects.create(
                    push_notification=news,
                    language=self.languages[slug],
                    title=text["title"],
                    text=text["content"],
                )
                # Saving sets it to now, and the API shows the later of the two as the item's date.
                PushNotificationTranslation.objects.filter(pk=translation.pk).update(last_updated=sent)

    def create_imprint(self):
        if not self.source["imprint"]:
            return None
        imprint = ImprintPage.objects.create(region=self.region)
        for slug, (title, _) in self.source["imprint"].items():
            ImprintPageTranslation(page=imprint, language=self.languages[slug], title=title, **PUBLIC).save()
        return imprint

    def write_contents(self, imprint):
        links = {"page": self.pages, "place": self.places, "event": self.events}
        ids = {kind: {key: thing.pk for key, thing in things.items()} for kind, things in links.items()}
        cards = {key: contact.pk for key, contact in self.contacts.items()}
        content = Content(self.region, ids, cards, self.media)

        def write(translations, kind, key, slug, text, path):
            html = content.html(text, slug, path, cards=kind == "page")
            changed = last_changed(self.slug, kind, key, slug)
            translations.filter(language__slug=slug).update(content=html, last_updated=changed)

        def write_pages(pages):
            for entry in pages:
                for slug, (_, text) in entry["texts"].items():
                    path = entry["folder"] / f"{slug}.html"
                    write(self.pages[entry["key"]].translations, "page", entry["key"], slug, text, path)
                write_pages(entry["children"])

        write_pages(self.source["pages"])
        for name, kind, things in (("places", "place", self.places), ("events", "event", self.events)):
            for key, thing in things.items():
                for slug, text in self.texts(name, key):
                    write(thing.translations, kind, key, slug, text["content"], self.folder / name / f"{slug}.json")
        for slug, (_, text) in self.source["imprint"].items():
            write(imprint.translations, "imprint", "imprint", slug, text, self.folder / "imprint" / f"{slug}.html")

    def summary(self):
        counts = (f"{len(getattr(self, name))} {name}" for name in ("pages", "places", "contacts", "events"))
        return f"{self.slug}: {', '.join(counts)}, {len(self.source['items']['news'])} news"
