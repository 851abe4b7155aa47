# Standing with somebody, as bodies stand: at a side, behind a back.

frame support.stand-alongside
type SUPPORT
cameo 052
verb stand
with/alongside/beside actor -> recipient
subj actor, government, president, minister, people -> actor
in/against/on? fight, struggle, stand, hour, side, war, grief
+ Togo said it stood alongside Benin. | TGO | BEN | occurred
- The tower stands beside the river.

frame support.stand-at-side
type SUPPORT
cameo 052
verb stand, be, remain, stay
at/on/by side
of/poss? actor -> recipient
subj actor, government, people -> actor
+ Romania stands at the side of Moldova. | ROU | MDA | occurred

frame support.have-back
type SUPPORT
cameo 052
verb have, cover, watch
obj back
of/poss actor -> recipient
subj actor, government -> actor
+ Canada has Ukraine's back, its minister said. | CAN | UKR | occurred
- The porter has a bad back.

frame support.lobby-for
type SUPPORT
cameo 053
verb lobby, plead, intercede, intervene, speak up, speak out, campaign, argue, push
on/for behalf, sake, membership, admission, entry, accession
of/poss actor -> recipient
with/obj/to/before? -> topic
subj actor, @state-head, government -> actor
+ Ireland pleaded for the admission of Kosovo. | IRL | KOS | occurred
- The barrister pleaded on behalf of the baker.

frame support.shoulder-to-shoulder
type SUPPORT
cameo 052
verb stand, walk, remain, march
obj/adv shoulder
with/beside actor -> recipient
subj actor, government, people, nation -> actor
+ Latvia stands shoulder to shoulder with Georgia. | LVA | GEO | occurred
- The pupils stood shoulder to shoulder with their tutor.
