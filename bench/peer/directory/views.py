from django.core.paginator import Paginator
from django.db.models import Count, Prefetch
from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from .models import KINDS, Area, Chosen, County, Edition, Joined, Tile


def joined(request, county):
    """All who have joined, found by type, area and name: twenty a page, in Swedish order."""
    county = get_object_or_404(County, slug=county)
    everyone = Joined.objects.filter(county=county, state__in=["joined", "paused"])
    listed = everyone
    if kind := request.GET.get("typ"):
        listed = listed.filter(kind=kind)
    if area := request.GET.get("omrade"):
        listed = listed.filter(chosen__area__slug=area)
    if query := request.GET.get("q"):
        listed = listed.filter(name__icontains=query)
    chosen = Prefetch("chosen", Chosen.objects.select_related("area"))
    page = Paginator(listed.order_by("sort_key").prefetch_related(chosen), 20).get_page(request.GET.get("sida"))
    kinds = everyone.values("kind").annotate(number=Count("pk"))
    current = (Edition.objects.filter(strategy__county=county, published_at__isnull=False,
                                      in_force_from__lte=timezone.localdate()).order_by("-in_force_from").first())
    former = everyone.exclude(edition=current).values("edition").distinct()
    return render(request, "directory/joined.html", {
        "county": county, "page": page, "number": page.paginator.count, "current": current, "kind": kind, "query": query,
        "kinds": [(row["kind"], KINDS[row["kind"]], row["number"]) for row in kinds],
        "areas": Area.objects.filter(edition=current).order_by("number"),
        "former_areas": Area.objects.filter(edition__in=former).order_by("number"),
        "tiles": tiles(county, everyone), "tiles_height": 84 + 42 * 8,
    })


def tiles(county, everyone):
    """The municipalities with their place on the map and their page, when they have joined."""
    pages = {row.municipality_code: row.slug
             for row in everyone.filter(kind="municipality", municipality_code__isnull=False)}
    width = 100 / max(1, county.tile_columns)
    return [{"name": tile.name, "slug": pages.get(tile.municipality_code), "x": f"{(tile.column_number - 1) * width:.2f}%",
             "y": tile.half_row * 42, "width": f"{width - 1.8:.2f}%"}
            for tile in Tile.objects.filter(county=county).order_by("name")]
