"""The grammar of time expressions: a table of forms, each with the maker of its value.

A form is a pattern over the lower-case text. Forms are tried in order; the longest match at a place wins.
"""

from __future__ import annotations

from tocsin.ontology.time_words import DAY_ORDINALS, NUMBER_PATTERN, ORDINALS, TENS_PATTERN
from tocsin.reading.times import clock as clocks
from tocsin.reading.times import lengths, parallels, quarters
from tocsin.reading.times import makers as make
from tocsin.reading.times.feasts import FEASTS
from tocsin.reading.times.makers import Maker

_M = (
    r"(?P<month>january|february|march|april|may|june|july|august|september|october|november|december|"
    r"(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?)"
)
_W = r"(?P<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_D = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:.,]\d|\s?(?:%|percent|million|billion|km|a\.m|p\.m))"
_Y = r"(?P<year>1[5-9]\d\d|20\d\d)"
_N = rf"(?P<n>\d{{1,4}}|(?:a\s+)?couple\s+of|an?|{NUMBER_PATTERN})"
_OR_MORE = rf"(?:\s+(?:to|or)\s+(?:\d{{1,4}}|{NUMBER_PATTERN}))?"
_U = r"(?P<unit>day|week|month|year|decade|hour|minute|second|quarter|century|weekend)"
_US = (
    r"(?P<unit>days?|weeks?|months?|years?|decades?|hours?|minutes?|seconds?|quarters?|centuries|century|"
    r"weekends?)"
)
_U2 = r"(?P<unit2>day|hour|year|century|month|week)"
_SEASON = r"(?P<season>spring|summer|autumn|winter)"
_FALL = r"(?P<season>spring|summer|autumn|winter|fall)"
_PART = r"(?P<part>morning|afternoon|evening|night)"
_MOD = r"(?:(?P<mod>early|late|mid)(?:[- ]|\s+in\s+))?"
_FEAST_NAMES = "|".join(
    sorted((name.replace("'", "['’]").replace(" ", r"\s+") for name in FEASTS), key=len, reverse=True)
)

_IN_PART = r"(?:in\s+the|at)\s+(?P<part>morning|afternoon|evening|night)"
_AT_HOUR = (
    "(?:" + "|".join(rf"(?<={word}\s)" for word in "at around about by until till before after from".split()) + ")"
)
_SPOKEN_YEAR = rf"nineteen\s+(?P<spelled>hundred|{TENS_PATTERN})"
_NTH = rf"(?P<nth>{'|'.join(ORDINALS)})"
_WHICHES = r"(?P<which>last|past|previous|next|coming|following|this)"
_ABOUT = r"(?:around|nearly|almost|some|roughly|at\s+least|up\s+to|over)"
_KIND = (
    r"(?:(?:single|more|additional|extra|full|consecutive|straight|whole|successive|solid|business|working|"
    r"trading)\s+)?"
)
_MANY = r"(?:a\s+few|several|many|some|a\s+number\s+of)"
_LENGTHS = r"(?:minutes|hours|days|weeks|months|years|decades|centuries)"
_SPANS = r"(?:days|weeks|months|quarters|years|decades)"
_A_YEAR_BEFORE = (
    r"(?:(?:the\s+)?(?:last|previous|prior)\s+year|a\s+year\s+(?:ago|earlier|before)|the\s+year\s+(?:before|earlier))"
)
_AT_CLOSE = (
    "(?:"
    + "|".join(
        rf"(?<={word}\s)"
        for word in "on for end ends ended ending finish finished finishing close closed closing".split()
    )
    + ")"
)
_NO_OBJECT = r"(?!\s+[\w\"'“‘])"
"""Behind "after" and "before": nothing follows that they govern."""
_TABLE: tuple[tuple[str, Maker], ...] = (
    (rf"{_Y}-(?P<m>\d\d)-(?P<day>\d\d)", make.iso_date),
    (r"(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<year>\d{4}|\d\d)", make.slash_date),
    (rf"(?:{_W},?\s+)?{_M}\s+{_D}(?:\s*,\s*|\s+){_Y}", make.full_date),
    (rf"(?:{_W},?\s+)?(?:the\s+)?{_D}\s+(?:of\s+)?{_M},?\s+{_Y}", make.full_date),
    (rf"{_M}\s+{_D}(?=\s*(?:-|–|and|to|or)\s*\d{{1,2}},?\s+{_Y})", make.full_date),
    (
        rf"(?:the\s+)?(?P<nth>first|second|third|fourth|last)\s+{_W}\s+(?:in|of)\s+(?:(?P<which>last|next|this)\s+)?"
        rf"{_M}(?:,?\s+{_Y})?",
        make.nth_weekday,
    ),
    (rf"{_MOD}{_M}(?:\s*,\s*|\s+(?:of\s+)?){_Y}", make.month_year),
    (rf"{_M}(?:\s+(?:the\s+)?(?P<nth>{DAY_ORDINALS}))?,?\s+{_SPOKEN_YEAR}", make.spoken_date),
    (rf"(?:{_W},?\s+)?{_M}\s+(?:the\s+)?(?P<nth>{DAY_ORDINALS})", make.spoken_date),
    (rf"the\s+(?P<nth>{DAY_ORDINALS})\s+of\s+{_M}", make.spoken_date),
    (rf"(?:{_W},?\s+)?{_M}\s+{_D}", make.month_day),
    (rf"(?:{_W},?\s+)?(?:the\s+)?{_D}\s+(?:of\s+)?{_M}", make.month_day),
    (rf"(?:the\s+)?{_MOD}{_FALL}\s+(?:of\s+)?{_Y}", make.season),
    (rf"(?:the\s+)?{_MOD}{_FALL}\s+(?:of\s+)?{_SPOKEN_YEAR}", make.season),
    (rf"{_MOD}(?:the\s+)?{_WHICHES}\s+{_FALL}", make.season),
    (rf"(?:the\s+)?{_MOD}{_FALL}\s+(?:of\s+)?(?P<which>last|next|this)\s+year", make.season),
    (r"(?<=in\s)the\s+(?P<season>fall)", make.season),
    (r"(?:(?<=until\s)|(?<=till\s)|(?<=by\s)|(?<=before\s)|(?<=since\s))the\s+(?P<season>fall)(?!\s+of)", make.season),
    (rf"(?P<which>last|next|this)\s+{_M}\s+{_D}", make.day_of_near_month),
    (rf"(?:the\s+)?week\s+(?:of|beginning|starting)\s+(?:{_W},?\s+)?{_M}\s+{_D}", make.week_of_day),
    (rf"{_MOD}(?P<which>last|next|this)\s+{_M}", make.month_alone),
    (rf"{_MOD}{_M}\s+(?:of\s+)?(?P<which_year>last|this|next)\s+year", make.month_alone),
    (
        rf"(?:the\s+)?(?:(?P<year_before>(?:19|20)\d\d)\s+|(?P<which_before>this|last|next)\s+year['’]s\s+)?"
        rf"(?:fiscal\s+)?(?P<nth>first|second|third|fourth|last)(?:\s+|-)quarter"
        rf"(?:\s+(?:of\s+)?(?:(?:fiscal\s+)?{_Y}|(?P<which>this|last|next)\s+year))?",
        quarters.quarter,
    ),
    (
        rf"(?:the\s+)?(?P<nth>final)\s+quarter\s+(?:of\s+)?(?:{_Y}|(?P<which>this|last|next)\s+year)",
        quarters.quarter,
    ),
    (
        r"(?:the\s+)?year[- ](?:earlier|ago)\s+(?P<nth>first|second|third|fourth|last)(?:\s+|-)quarter",
        parallels.quarter_year_before,
    ),
    (
        r"(?:the\s+)?(?:same|corresponding|comparable|like|equivalent)\s+(?P<unit>quarter|period|month)\s+"
        rf"(?:(?:of|in)\s+)?(?:{_A_YEAR_BEFORE}|{_Y})",
        parallels.same_of_year,
    ),
    (r"last\s+year['’]s\s+(?P<unit>quarter|period)", parallels.same_of_year),
    (rf"the\s+{_Y}\s+(?P<unit>quarter|period)", parallels.same_of_year),
    (rf"{_N}\s+years?\s+ago\s+(?:today|this\s+(?P<unit>week|month))", parallels.anniversary),
    (rf"(?:the\s+)?(?P<side>following|previous)\s+{_W}(?:\s+{_PART})?", parallels.weekday_told),
    (rf"every\s+other\s+(?:{_W}|(?P<unit>day|week|month|year))", parallels.every_other),
    (rf"{_AT_CLOSE}the\s+day(?=\s*[.,;]|\s+(?:at|down|up|with|higher|lower)\b)", parallels.market_day),
    (rf"q(?P<n>[1-4])\s+(?:of\s+)?{_Y}", quarters.lettered_quarter),
    (r"the\s+(?P<which>latest)\s+quarter", quarters.latest_quarter),
    (r"(?:the\s+)?(?:comparable\s+)?year[- ](?:earlier|ago)(?:\s+(?:quarter|period|month))?", make.year_before),
    (r"the\s+(?:latest|same|corresponding|current)\s+period", quarters.told_quarter),
    (r"(?:the\s+)?fiscal\s+(?P<year>19\d\d|20\d\d)", make.year),
    (r"the\s+(?:current\s+|full\s+|same\s+)?(?:fiscal|financial)\s+(?P<unit>year)", make.this_unit),
    (
        rf"the\s+(?:full\s+)?(?P<unit>year)(?=\s+(?:(?:that\s+)?(?:ended|ending|ends)|to\s+(?:end-)?{_M}))",
        lengths.past_unit,
    ),
    (r"(?:(?<=later\sin\s)|(?<=earlier\sin\s))the\s+(?P<unit>day)", make.this_unit),
    (
        r"(?:(?<=for\s)|(?<=during\s)|(?<=throughout\s)|(?<=of\s)|(?<=in\s))the\s+(?:full\s+)?(?P<unit>week|year)"
        r"(?=[,.;]|\s+(?:to|so|as|and|the|was|were|is|rose|fell|but|with|a)\b)",
        make.this_unit,
    ),
    (r"the\s+quarter(?!\s+(?:of|to))", quarters.told_quarter),
    (r"the\s+weekend", make.weekend),
    (rf"the\s+past\s+{_U}", lengths.past_unit),
    (rf"(?:(?<=for\s)|(?<=over\s))the\s+(?:next|coming|following)\s+{_U}", lengths.open_duration),
    (r"(?:later\s+|earlier\s+)?(?:that|(?:the|that)\s+same)\s+(?P<unit>week|month|year)", make.that_unit),
    (
        r"(?:the\s+)?(?P<mod>beginning|start|middle|end)\s+of\s+(?:the|that)\s+(?P<unit>week|month|quarter|year|decade|century)"
        r"(?!['’]s)",
        make.part_of_unit,
    ),
    (
        r"(?P<mod>later|earlier|late|early)\s+in\s+(?:the|that)\s+(?P<unit>week|month|quarter|year|decade|century)",
        make.part_of_unit,
    ),
    (r"(?:the\s+)?year(?:['’]s)?[- ]end|mid-year", make.edge_of_year),
    (rf"(?P<feast>{_FEAST_NAMES})(?:\s+(?:in\s+|of\s+)?{_Y})?", make.feast),
    (rf"(?:{_M}\s+)?(?P<n>\d{{1,4}})\s?(?:bce?\b|b\.c\.(?:e\.)?)", make.before_christ),
    (rf"(?:{_ABOUT}\s+)?{_MANY}\s+{_LENGTHS}\s+(?:later|afterwards?|after)", lengths.future),
    (rf"(?:{_ABOUT}\s+)?{_MANY}\s+{_LENGTHS}\s+(?:earlier|before)", lengths.past),
    (
        r"(?:the\s+)?(?:past|last|next|coming)\s+(?:few|several|many)\s+"
        r"(?P<unit>minutes|hours|days|weeks|months|quarters|years|decades)",
        lengths.vague_duration,
    ),
    (rf"{_N}\s+weeks?\s+(?:on|from)\s+(?:next\s+)?{_W}", parallels.weeks_on_weekday),
    (rf"{_W}\s+week(?=\s*(?:[.,;]|$)|\s+(?:and|at|in|for|to|with)\b)", parallels.weeks_on_weekday),
    (rf"(?:{_WHICHES}\s+)?{_W}(?:\s+{_PART})?", make.weekday),
    (
        r"(?P<near>today|(?:the\s+day\s+before\s+)?yesterday|(?:the\s+day\s+after\s+)?tomorrow|tonight)"
        rf"(?:\s+{_PART})?",
        make.near_day,
    ),
    (rf"(?P<which>this|last)\s+{_PART}", make.this_part),
    (
        rf"(?:early\s+|late\s+)?(?P<told>that(?:\s+same)?|the\s+same|the\s+next|the\s+following|the\s+previous)\s+{_PART}",
        make.told_part,
    ),
    (r"overnight", make.overnight),
    (rf"(?:later\s+|earlier\s+)?(?P<mod>late|early)\s+{_WHICHES}\s+{_U}", make.unit),
    (rf"(?:later\s+|earlier\s+)?(?:the\s+)?{_WHICHES}\s+{_U}", make.unit),
    (r"the\s+(?P<which>current)\s+(?P<unit>week|month|quarter|year)", make.unit),
    (rf"(?:{_ABOUT}\s+)?{_N}\s+{_US}\s+ago", make.ago),
    (rf"{_N}\s+and\s+a\s+half\s+{_US}\s+ago", lengths.ago_and_a_half),
    (rf"{_N}\s+nights?\s+ago", parallels.nights_ago),
    (r"half\s+a\s+(?P<half_unit>century|decade)\s+ago", parallels.half_ago),
    (rf"(?:more|less)\s+than\s+{_N}\s+{_US}\s+ago", make.approximate(make.ago)),
    (rf"(?:{_ABOUT}\s+)?{_N}\s+{_US}\s+(?:earlier(?!\s+(?:this|today)\b)|before{_NO_OBJECT})", make.earlier),
    (rf"(?:{_ABOUT}\s+)?{_N}\s+{_US}\s+(?:later|afterwards?|after{_NO_OBJECT})", make.later),
    (rf"(?:more|less)\s+than\s+{_N}\s+{_US}\s+(?:earlier|before{_NO_OBJECT})", make.approximate(make.earlier)),
    (rf"(?:more|less)\s+than\s+{_N}\s+{_US}\s+(?:later|after{_NO_OBJECT})", make.approximate(make.later)),
    (rf"the\s+day\s+(?P<side>before|after|earlier|later){_NO_OBJECT}", make.day_beside),
    (r"the\s+(?P<side>previous|following)\s+day", make.day_beside),
    (rf"(?:{_MANY}\s+)?{_LENGTHS}\s+(?:ago|earlier)", lengths.past),
    (rf"{_LENGTHS}\s+(?:later|afterwards?)", lengths.future),
    (rf"(?:the\s+)?(?:recent|past|last|previous)\s+{_SPANS}", lengths.past),
    (
        r"(?:the\s+)?(?:ensuing|following|succeeding|intervening)\s+(?P<unit>days|weeks|months|years)",
        lengths.vague_duration,
    ),
    (rf"(?:the\s+)?(?:coming|future)\s+{_SPANS}", lengths.future),
    (rf"(?:the\s+)?(?:past|last|next|first|final|previous|coming)\s+(?!an?\s){_N}\s+{_US}", lengths.duration),
    (rf"(?:the\s+)?{_MOD}(?P<decade>(?:1[5-9]|20)\d0|(?<!his\s)(?<!her\s)(?<!their\s)[2-9]0)'?s", make.decade),
    (
        rf"(?<!his\s)(?<!her\s)(?<!their\s)(?<!my\s)(?:the\s+)?{_MOD}(?P<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
        make.decade_word,
    ),
    (rf"(?:the\s+)?{_MOD}(?P<n>\d{{1,2}})(?:st|nd|rd|th)[- ]century", make.century),
    (rf"(?:the\s+)?{_MOD}{_NTH}[- ]century", make.century),
    (rf"(?:every|each|per)\s+{_U}", lengths.set_of_unit),
    (rf"every\s+{_N}\s+{_US}", lengths.set_of_units),
    (rf"(?:every|each)\s+{_SEASON}", lengths.set_of_season),
    (r"the\s+(?P<unit>week|weekend|month|year)\s+(?:(?P<side>before)\s+last|(?:after)\s+next)", make.before_last),
    (rf"{_N}\s+{_US}\s+from\s+(?:now|today)", lengths.from_now),
    (r"(?:a\s+)?fortnight(?:\s+ago)?", lengths.fortnight),
    (r"(?:the\s+)?(?:days|weeks|months|years)\s+(?:ahead|to\s+come)", lengths.future),
    (r"(?:days|years)\s+past", lengths.past),
    (r"(?:every|each)\s+(?P<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?", lengths.set_weekday),
    (rf"{_W}\s+(?P<part>morning|afternoon|evening|night)s", lengths.set_weekday),
    (r"(?P<weekday>mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)", lengths.set_weekday),
    (r"daily|weekly|monthly|yearly|annually|annual|quarterly|hourly|nightly", lengths.set_word),
    (
        rf"(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))?\s?(?P<half>a\.?m\.?|p\.?m\.?)(?:,?\s+{clocks.ZONE})?",
        clocks.clock,
    ),
    (r"(?P<hour>[01]\d|2[0-3]):?(?P<minute>[0-5]\d)\s+(?:gmt|utc|hours)", clocks.clock),
    (rf"(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d),?\s+{clocks.ZONE}", clocks.clock),
    (rf"{_AT_HOUR}(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?!:)", clocks.clock),
    (rf"(?P<hour>\d{{1,2}})[:.](?P<minute>\d\d)\s+{_IN_PART}", clocks.clock),
    (rf"{_AT_HOUR}(?P<hour>1?\d|{clocks.CLOCK_WORDS})(?:\s+o['’]clock)?\s+{_IN_PART}", clocks.clock),
    (rf"(?P<hour>1?\d|{clocks.CLOCK_WORDS})\s+o['’]clock", clocks.clock),
    (
        r"(?:(?<=at\s)|(?<=until\s)|(?<=around\s)|(?<=before\s)|(?<=after\s))(?:a\s+)?(?P<share>half|quarter)\s+"
        rf"(?P<way>past|to)\s+(?P<hour>1?\d|{clocks.CLOCK_WORDS})",
        clocks.past_or_to,
    ),
    (r"(?<!high\s)(?:12\s+)?(?P<fixed>noon|midday|midnight)", clocks.fixed_hour),
    (r"(?:the|that)\s+same\s+day|that\s+day", make.same_day),
    (r"(?<=on\sthe\s)(?P<day>\d{1,2})(?:st|nd|rd|th)(?![- ](?:century|anniversary|floor|minute))", make.clipped_day),
    (
        rf"{_N}\s+(?P<unit>hours?|days?|years?|weeks?)(?:\s+and|,)?\s+(?P<m>\d{{1,3}}|{NUMBER_PATTERN})\s+"
        r"(?P<less>minutes?|hours?|months?|days?)(?!\s+(?:ago|later|earlier|after|before))",
        lengths.two_units,
    ),
    (rf"{_N}(?:\s+and\s+a\s+half|\s?½|\s+1/2)[- ]{_US}", lengths.length_and_a_half),
    (rf"{_N}\s+{_US}\s+and\s+a\s+half", lengths.length_and_a_half),
    (rf"half\s+an?\s+{_U}|(?:a\s+)?half-{_U2}", lengths.half_length),
    (rf"(?:another|an\s+additional|an\s+extra)\s+{_U}", lengths.open_duration),
    (
        rf"(?:the\s+)?(?P<half>first|second|latter|last)\s+half\s+of\s+(?:{_Y}|(?P<told>the|this|last|next)\s+year)",
        quarters.half_year,
    ),
    (rf"(?<=in\s){_N}\s+{_US}(?!\s+time)", lengths.in_units),
    (
        rf"(?:(?:{_ABOUT}|(?:more|less)\s+than|the)\s+)?{_N}{_OR_MORE}\s+{_KIND}{_US}(?:[- ]long)?",
        lengths.duration,
    ),
    (rf"{_N}-{_US}(?:-long)?", lengths.duration),
    (r"(?P<unit>year|month|week|day|decade|century|hour)-long", lengths.open_duration),
    (
        rf"(?:{_MANY}\s+)(?P<unit>days|weeks|months|quarters|years|decades|centuries|hours|minutes)",
        lengths.vague_duration,
    ),
    (r"(?P<unit>days|weeks|months|years|decades|centuries|hours|minutes)(?:-long)?", lengths.vague_duration),
    (rf"{_MOD}{_M}", make.month_alone),
    (rf"(?:the\s+)?{_MOD}{_SEASON}", make.season),
    (rf"{_MOD}{_Y}", make.year),
    (r"the\s+year\s+two\s+thousand", make.spelled_year),
    (_SPOKEN_YEAR, make.spelled_year),
    (r"(?:right\s+)?now|currently|at\s+present|at\s+the\s+moment|nowadays|presently|these\s+days", lengths.present),
    (r"(?:more\s+)?recently|lately|long\s+ago", lengths.past),
    (r"(?<=in\s)the\s+past(?!\s+\w+\s+(?:day|week|month|year|decade))", lengths.past),
    (r"the\s+future(?!\s+[a-z])", lengths.future),
    (r"(?<=in\s)the\s+(?:near\s+)?future|the\s+near\s+term", lengths.future),
    (r"current(?=\s+[a-z])", lengths.present),
    (r"(?:former|recent)(?=\s+[a-z])", lengths.told_past),
)  # fmt: skip

_EDGED = frozenset({make.month_year, make.month_alone, make.year, make.unit, make.season, make.decade, make.century})
_EDGE = r"the\s+(?P<edge>beginning|start|middle|end)\s+of\s+"
FORMS: tuple[tuple[str, Maker], ...] = tuple(
    (rf"(?:{_EDGE})?{pattern}" if maker in _EDGED else pattern, maker) for pattern, maker in _TABLE
)
