"""Jämna's own tables, unmanaged: what a page of joined organisations is made from."""

from django.db import models

KINDS = {
    "municipality": "Kommun", "region": "Region", "state-authority": "Statlig myndighet",
    "local-federation": "Kommunalförbund", "municipal-company": "Kommunalt bolag", "company": "Företag",
    "one-person-firm": "Enpersonsföretag", "association": "Förening", "foundation": "Stiftelse",
    "trade-union": "Fackförbund", "faith-community": "Trossamfund", "university": "Universitet eller högskola",
    "other": "Annan organisation",
}


class County(models.Model):
    code = models.TextField(primary_key=True)
    slug = models.TextField()
    short_name = models.TextField()
    board = models.JSONField()
    site_name = models.JSONField()
    tagline = models.JSONField()
    contact_label = models.JSONField()
    contact_mail = models.TextField()
    example_note = models.JSONField(null=True)
    tile_columns = models.IntegerField()

    class Meta:
        managed = False
        db_table = "counties"


class Tile(models.Model):
    pk = models.CompositePrimaryKey("county", "municipality_code")
    county = models.ForeignKey(County, models.DO_NOTHING, db_column="county")
    municipality_code = models.TextField()
    name = models.TextField()
    column_number = models.IntegerField()
    half_row = models.IntegerField()

    class Meta:
        managed = False
        db_table = "tiles"


class Strategy(models.Model):
    id = models.TextField(primary_key=True)
    county = models.ForeignKey(County, models.DO_NOTHING, db_column="county")

    class Meta:
        managed = False
        db_table = "strategies"


class Edition(models.Model):
    id = models.TextField(primary_key=True)
    strategy = models.ForeignKey(Strategy, models.DO_NOTHING)
    in_force_from = models.DateField(null=True)
    published_at = models.TextField(null=True)

    class Meta:
        managed = False
        db_table = "editions"


class Area(models.Model):
    id = models.TextField(primary_key=True)
    edition = models.ForeignKey(Edition, models.DO_NOTHING)
    parent_id = models.TextField(null=True)
    position = models.IntegerField()
    number = models.TextField()
    slug = models.TextField()
    title = models.JSONField()
    is_selectable = models.BooleanField()

    class Meta:
        managed = False
        db_table = "areas"


class Joined(models.Model):
    joining_id = models.TextField(primary_key=True)
    county = models.ForeignKey(County, models.DO_NOTHING, db_column="county")
    edition = models.ForeignKey(Edition, models.DO_NOTHING)
    slug = models.TextField()
    name = models.TextField()
    sort_key = models.TextField()
    kind = models.TextField(choices=KINDS)
    place = models.TextField(null=True)
    municipality_code = models.TextField(null=True)
    joined_on = models.DateField()
    state = models.TextField()
    is_example = models.BooleanField()

    class Meta:
        managed = False
        db_table = "published_joinings"


class Chosen(models.Model):
    pk = models.CompositePrimaryKey("joined", "area")
    joined = models.ForeignKey(Joined, models.DO_NOTHING, db_column="joining_id", related_name="chosen")
    area = models.ForeignKey(Area, models.DO_NOTHING)
    is_main = models.BooleanField()
    position = models.IntegerField()

    class Meta:
        managed = False
        db_table = "published_areas"
        ordering = ["position"]
