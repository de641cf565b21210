"""Turns the sample's HTML into what the CMS keeps: links, images and contact cards by the CMS's own addresses.

It knows the CMS's upload form, link addresses and content cleaning. Django must be set up before it is imported.
"""

import mimetypes
import re
from pathlib import Path
from urllib.parse import quote

from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from integreat_cms.cms.forms import UploadMediaFileForm
from integreat_cms.cms.models import MediaFile
from integreat_cms.cms.utils.content_utils import clean_content

from sample import WrongSample

LINK = re.compile(r'href="((?:page|place|event):[^"]*)"')
TARGET = re.compile(r"(page|place|event):([a-z0-9-]+)(?:#([A-Za-z-]+))?")
IMAGE = re.compile(r'src="media:([^"]*)"')
FRAME = re.compile(r"<iframe.*?</iframe>", re.DOTALL)
CARD = re.compile(r"\[contact ([a-z0-9-]+)((?: [a-z_]+)*)\]")


class Media:
    """The uploads of one region (or of all regions: None), each file once."""

    def __init__(self, folder, region):
        self.folder = Path(folder)
        self.region = region
        self.files = {}

    def file(self, name, used_in):
        if name not in self.files:
            self.files[name] = self.upload(name, used_in)
        return self.files[name]

    def url(self, name, used_in):
        return self.file(name, used_in).url

    def upload(self, name, used_in):
        path = self.folder / name
        if not path.is_file():
            raise WrongSample(f"{used_in} names the media file {name}, which {self.folder} does not have.")
        upload = SimpleUploadedFile(name, path.read_bytes(), content_type=mimetypes.guess_type(name)[0])
        form = UploadMediaFileForm(data={}, files={"file": upload}, instance=MediaFile(region=self.region))
        if not form.is_valid():
            raise WrongSample(f"The CMS does not take {path}: {form.errors.as_text()}")
        return form.save()


class Content:
    """The contents of one region, once everything in it has a title and so an address.

    `links` holds the ids of pages, places and events by kind and key, `contacts` those of contacts by key.
    """

    def __init__(self, region, links, contacts, media):
        self.region = region
        self.links = links
        self.contacts = contacts
        self.media = media
        # Loaded as the API does it, with ancestors and translations at once: one by one takes half of the seed's time.
        loaded = {
            "page": region.pages.all().cache_tree(archived=False),
            "place": region.pois.all().prefetch_public_translations(),
            "event": region.events.all().prefetch_public_translations(),
        }
        self.linked = {kind: {thing.pk: thing for thing in things} for kind, things in loaded.items()}

    def html(self, source, language, path, cards):
        """The content as the CMS would have saved it; `cards`: whether contact cards work there (only in pages)."""
        if not source:
            return ""
        if CARD.search(source) and not cards:
            raise WrongSample(f"{path} has a contact card, which the CMS shows in pages only.")
        text = IMAGE.sub(lambda match: f'src="{self.media.url(match[1], path)}"', source)
        text = CARD.sub(lambda match: f"[contact {self.contact(match[1], path)}{match[2]}]", text)
        # The cleaning marks links as external or not, so an internal one needs the host already; but it would also turn
        # a link to another language back, so the path comes after it.
        text = self.clean(LINK.sub(rf'href="{settings.WEBAPP_URL}/\1"', text), language)
        address = re.compile(rf'href="{re.escape(settings.WEBAPP_URL)}/((?:page|place|event):[^"]*)"')
        text = address.sub(lambda match: f'href="{self.address(match[1], language, path)}"', text)
        if left := re.search(r"""["'](page|place|event|media):|\[contact [a-z]""", text):
            raise WrongSample(f"{path} has a link, image or card that the seed does not understand near {left[0]!r}.")
        return text

    def clean(self, text, language):
        """The CMS's cleaning but for frames: this version's drops them, and pages saved before it still hold theirs."""
        frames = FRAME.findall(text)
        text = clean_content(FRAME.sub("{frame}", text), language, self.region.id)
        for frame in frames:
            text = text.replace("{frame}", frame, 1)
        return text

    def contact(self, key, path):
        if key not in self.contacts:
            raise WrongSample(f"{path} shows the contact {key}, which contacts.json does not have.")
        return self.contacts[key]

    def address(self, target, language, path):
        """The full address of `page:key` or `page:key#language`, percent-encoded as the CMS's cleaning does."""
        match = TARGET.fullmatch(target)
        if not match or match[2] not in self.links[match[1]]:
            raise WrongSample(f"{path} links to {target}, which the region does not have.")
        linked = self.linked[match[1]][self.links[match[1]][match[2]]]
        # What is not translated is linked in the region's own language, as editors do, or else in any that there is.
        translation = (
            linked.get_public_translation(match[3] or language)
            or linked.get_public_translation(self.region.default_language.slug)
            or next(linked.available_translations())
        )
        return quote(translation.full_url, safe=":/%")
