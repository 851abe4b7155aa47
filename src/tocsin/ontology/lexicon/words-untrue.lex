# What is said to be untrue: a denial that names nobody but its speaker, "the report is false, the ministry said".

class falsehood: untrue, false, baseless, unfounded, groundless, nonsense, fabrication, fabricated, lie, fiction, invention, fake, fantasy, rubbish, slander, calumny, hoax, disinformation, fake news, pure fiction, pure invention, malicious, fictitious, untruthful, concocted, spurious, falsehood, myth, fairy tale
class no-truth: not true, not so, not correct, not accurate, no truth, no substance, no basis, no foundation, no word, not a word, no grain
class told-thing: report, claim, allegation, accusation, charge, rumour, rumor, story, statement, assertion, account, suggestion, insinuation, tale, leak, document, video, footage, news, reports

frame reject.words-untrue
type REJECT
cameo 120
verb be
attr @falsehood
subj @told-thing -> content
by? -> actor
+ Reports that Oman hired gunmen are baseless, Muscat said. | OMN | - | occurred
+ The claim is a fabrication, Chad's spokesman said. | TCD | - | occurred
- The story is pure fiction, and a charming one.

frame reject.words-it-untrue
type REJECT
cameo 120
verb be
attr @falsehood
subj it
that -> content
by? -> actor
+ It is false that Malawi flogged a clerk, its minister said. | MWI | - | occurred
- It is a myth that bats are blind.

frame reject.words-not-true
type REJECT
cameo 120
verb be
attr @no-truth
subj @told-thing -> content
by? -> actor
negated REJECT
+ The report is not true, a Chilean admiral said. | CHL | - | occurred
- The report is true, a Chilean admiral said.

frame reject.words-it-not-true
type REJECT
cameo 120
verb be
attr @no-truth
subj it, this, that
that? -> content
by? -> actor
negated REJECT
+ It is not true that Laos sold rifles, its envoy said. | LAO | - | occurred
- It is true that Laos sold the house, its envoy said.

frame reject.words-no-truth-in
type REJECT
cameo 120
verb be
attr no truth, no substance, no basis, no foundation, no word of truth, no grain of truth, no shred of truth
in/to/for/of @told-thing -> content
by? -> actor
negated REJECT
+ There is no truth in the report, the Samoan police said. | WSM | - | occurred
- There was some truth in the report, the Samoan police said.
