#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""check-links.py FOLDER: every link inside a folder of HTML pages leads somewhere, anchors too. Prints TAP.

gi-docgen checks links to symbols; this checks those to pages, pictures and headings.
"""
import html.parser
import pathlib
import sys
import urllib.parse


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.anchors = set()
        self.links = []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.anchors.update(attrs[key] for key in ('id', 'name') if attrs.get(key))
        self.links.extend(attrs[key] for key in ('href', 'src') if attrs.get(key))


def read_pages(folder):
    pages = {}
    for path in sorted(folder.rglob('*.html')):
        page = Page()
        page.feed(path.read_text(encoding='utf-8'))
        pages[path.resolve()] = page
    return pages


def find_broken(path, page, pages):
    for link in page.links:
        url = urllib.parse.urlsplit(link)
        if url.scheme or url.netloc:
            continue
        target = (path.parent / urllib.parse.unquote(url.path)).resolve() if url.path else path
        anchor = urllib.parse.unquote(url.fragment)
        if not target.exists() or (anchor and target in pages and anchor not in pages[target].anchors):
            yield link


def main():
    from tap import Tap

    folder = pathlib.Path(sys.argv[1])
    pages = read_pages(folder)
    tap = Tap()
    tap.ok(bool(pages) and any(page.links for page in pages.values()), 'there are pages with links')
    for path, page in pages.items():
        broken = sorted(set(find_broken(path, page, pages)))
        tap.ok(not broken, 'links of ' + path.name, '\n'.join(broken))
    tap.done()


if __name__ == '__main__':
    main()
