-- A desk of version 0001, as the Tocsin that first wrote such databases left it: three dispatches about two frigates (a
-- copy among them), talks that were planned and held, a demand that was met, a verdict. From it the migrations are tested.
BEGIN TRANSACTION;
CREATE TABLE adjudications (
	number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	dispatch TEXT NOT NULL, 
	mention TEXT NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	verdict TEXT NOT NULL, 
	judged TEXT NOT NULL, 
	correction TEXT, 
	author TEXT NOT NULL, 
	at TEXT NOT NULL, 
	note TEXT, 
	sample TEXT, 
	CONSTRAINT fk_adjudications_dispatch FOREIGN KEY(dispatch) REFERENCES dispatches (id) ON DELETE CASCADE
);
INSERT INTO "adjudications" VALUES(1,'d-c06e4ef0769120b19d12','e-096795e4b316221108dc',244,251,'right','{"id":"e-096795e4b316221108dc","act":"ACCUSE","type":"ACCUSE","status":"occurred","mode":"allege","cameo":"112","goldstein":-2.0,"contexts":[],"actors":[{"id":"NOR","name":"Norway","country":"NOR","affiliation":null}],"recipients":[{"id":"ISL","name":"Iceland","country":"ISL","affiliation":null}],"place":null,"start":null,"end":null,"precision":null,"own_day":false,"figures":[],"condition":null,"words":["accus","iceland","norway","overfish"],"context":["20","accus","hold","iceland","january","ministry","norway","oslo","overfish","talk"],"contents":[],"dispatch":"d-c06e4ef0769120b19d12","published":"2022-01-07","publisher":"AP","copy_of":null,"attributed_to":null,"is_attributed":false,"evidence":[[244,251],[237,243],[252,259],[263,274]],"confidence":0.75}',NULL,'ada','2022-02-01T12:00:00Z',NULL,NULL);
CREATE TABLE agenda (
	id TEXT NOT NULL, 
	event TEXT NOT NULL, 
	title TEXT NOT NULL, 
	day TEXT NOT NULL, 
	until TEXT NOT NULL, 
	status TEXT NOT NULL, 
	place TEXT, 
	country TEXT, 
	sequence INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	data TEXT NOT NULL, 
	CONSTRAINT pk_agenda PRIMARY KEY (id)
);
INSERT INTO "agenda" VALUES('v-1b48c2eb189c3f8c8aaa','v-1b48c2eb189c3f8c8aaa','talks in Oslo: Norway, Iceland','2022-01-20','2022-01-20','held','g3143244','NOR',1,'c-097151c2a1d6f77ea791','2022-02-01T12:00:00Z','{"id":"v-1b48c2eb189c3f8c8aaa","event":"v-1b48c2eb189c3f8c8aaa","title":"talks in Oslo: Norway, Iceland","act":"CONSULT","start":"2022-01-20","end":"2022-01-20","precision":"day","place":{"id":"g3143244","name":"Oslo","country":"NOR","kind":"capital","latitude":59.913,"longitude":10.746},"participants":[{"id":"NOR","name":"Norway","country":"NOR","affiliation":null},{"id":"ISL","name":"Iceland","country":"ISL","affiliation":null}],"certainty":0.97,"state":"held","steps":[{"state":"scheduled","at":"2022-01-07","dispatch":"d-2ee73d3f7cb8c298f773","mention":"e-90803f6d71d949681128"},{"state":"held","at":"2022-01-20","dispatch":"d-9caa22603b45281be0f7","mention":"e-f9a670b7c143f775b0f3"}],"mentions":["e-90803f6d71d949681128","e-dde04d35bb70ffa2c71a","e-f9a670b7c143f775b0f3"],"publishers":["AFP"]}');
CREATE TABLE agenda_actors (
	item TEXT NOT NULL, 
	actor TEXT NOT NULL, 
	day TEXT NOT NULL, 
	CONSTRAINT pk_agenda_actors PRIMARY KEY (item, actor), 
	CONSTRAINT fk_agenda_actors_item FOREIGN KEY(item) REFERENCES agenda (id) ON DELETE CASCADE
);
INSERT INTO "agenda_actors" VALUES('v-1b48c2eb189c3f8c8aaa','ISL','2022-01-20');
INSERT INTO "agenda_actors" VALUES('v-1b48c2eb189c3f8c8aaa','NOR','2022-01-20');
CREATE TABLE agenda_plans (
	event TEXT NOT NULL, 
	until TEXT NOT NULL, 
	CONSTRAINT pk_agenda_plans PRIMARY KEY (event), 
	CONSTRAINT fk_agenda_plans_event FOREIGN KEY(event) REFERENCES events (id) ON DELETE CASCADE
);
INSERT INTO "agenda_plans" VALUES('v-1b48c2eb189c3f8c8aaa','2022-01-20');
CREATE TABLE agenda_turns (
	mention TEXT NOT NULL, 
	told TEXT NOT NULL, 
	CONSTRAINT pk_agenda_turns PRIMARY KEY (mention), 
	CONSTRAINT fk_agenda_turns_mention FOREIGN KEY(mention) REFERENCES mentions (id) ON DELETE CASCADE
);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE alerts (
	number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	"key" TEXT NOT NULL, 
	rule TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	at TEXT NOT NULL, 
	data TEXT NOT NULL, 
	CONSTRAINT uq_alerts_key UNIQUE ("key")
);
CREATE TABLE aliases (
	old TEXT NOT NULL, 
	new TEXT NOT NULL, 
	CONSTRAINT pk_aliases PRIMARY KEY (old)
);
INSERT INTO "aliases" VALUES('v-3cdcdb64218daf3d8065','v-5473159a244d4aa60570');
CREATE TABLE deliveries (
	alert INTEGER NOT NULL, 
	target TEXT NOT NULL, 
	state TEXT NOT NULL, 
	attempts INTEGER NOT NULL, 
	next_try TEXT NOT NULL, 
	error TEXT, 
	CONSTRAINT pk_deliveries PRIMARY KEY (alert, target), 
	CONSTRAINT fk_deliveries_alert FOREIGN KEY(alert) REFERENCES alerts (number) ON DELETE CASCADE
);
CREATE TABLE dispatch_links (
	later TEXT NOT NULL, 
	earlier TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	overlap FLOAT NOT NULL, 
	CONSTRAINT pk_dispatch_links PRIMARY KEY (later, earlier, kind), 
	CONSTRAINT fk_dispatch_links_earlier FOREIGN KEY(earlier) REFERENCES dispatches (id) ON DELETE CASCADE, 
	CONSTRAINT fk_dispatch_links_later FOREIGN KEY(later) REFERENCES dispatches (id) ON DELETE CASCADE
);
INSERT INTO "dispatch_links" VALUES('d-c06e4ef0769120b19d12','d-2ee73d3f7cb8c298f773','copy',1.0);
CREATE TABLE dispatches (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id TEXT NOT NULL, 
	state TEXT NOT NULL, 
	original TEXT, 
	source TEXT NOT NULL, 
	headline TEXT, 
	url TEXT, 
	agency TEXT, 
	publisher TEXT, 
	language TEXT, 
	day TEXT NOT NULL, 
	published TEXT, 
	modified TEXT, 
	version TEXT, 
	pubstatus TEXT NOT NULL, 
	wire_id TEXT, 
	signals TEXT NOT NULL, 
	role TEXT NOT NULL, 
	hand TEXT, 
	name TEXT, 
	format TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	terms TEXT NOT NULL, 
	text_kept BOOLEAN NOT NULL, 
	n_events INTEGER NOT NULL, 
	added TEXT NOT NULL, 
	CONSTRAINT uq_dispatches_id UNIQUE (id)
);
INSERT INTO "dispatches" VALUES(1,'d-2ee73d3f7cb8c298f773','current',NULL,'AFP','Frigates sent to Barents Sea',NULL,'AFP',NULL,'en','2022-01-07','2022-01-07',NULL,NULL,'usable',NULL,'','story','AFP','1.txt','text','fa7f916920a04610ec270f46bcd35a875c3c741c6ba83c525b88c8965aee39ac','unstated',1,4,'2022-02-01T12:00:00Z');
INSERT INTO "dispatches" VALUES(2,'d-c06e4ef0769120b19d12','current','d-2ee73d3f7cb8c298f773','AP','Ships sent, port closed',NULL,'AP',NULL,'en','2022-01-07','2022-01-07',NULL,NULL,'usable',NULL,'','story','AP','2.txt','text','5c281cbf019154e7925f94e189bf816b68e21909ac4766190e1d82bdfcbb6f94','unstated',1,4,'2022-02-01T12:00:00Z');
INSERT INTO "dispatches" VALUES(3,'d-9caa22603b45281be0f7','current',NULL,'dpa','Talks held in Oslo',NULL,'dpa',NULL,'en','2022-01-20','2022-01-20',NULL,NULL,'usable',NULL,'','story','dpa','3.txt','text','cca4e312c5090243f1737030ff949d60cea63d8a7e2597243f08fda549033b4c','unstated',1,2,'2022-02-01T12:00:00Z');
CREATE TABLE event_actors (
	event TEXT NOT NULL, 
	role TEXT NOT NULL, 
	actor TEXT NOT NULL, 
	day TEXT NOT NULL, 
	CONSTRAINT pk_event_actors PRIMARY KEY (event, role, actor), 
	CONSTRAINT fk_event_actors_event FOREIGN KEY(event) REFERENCES events (id) ON DELETE CASCADE
);
INSERT INTO "event_actors" VALUES('v-871328998664abc70146','actor','ISL','2022-01-07');
INSERT INTO "event_actors" VALUES('v-871328998664abc70146','recipient','NOR','2022-01-07');
INSERT INTO "event_actors" VALUES('v-871328998664abc70146','recipient','NOR.AGR','2022-01-07');
INSERT INTO "event_actors" VALUES('v-1b48c2eb189c3f8c8aaa','actor','ISL','2022-01-20');
INSERT INTO "event_actors" VALUES('v-1b48c2eb189c3f8c8aaa','actor','NOR','2022-01-20');
INSERT INTO "event_actors" VALUES('v-302a816cfc31cea53b05','actor','ISL','2022-01-07');
INSERT INTO "event_actors" VALUES('v-302a816cfc31cea53b05','recipient','NOR','2022-01-07');
INSERT INTO "event_actors" VALUES('v-f29125c9e12cd999986a','actor','NOR','2022-01-20');
INSERT INTO "event_actors" VALUES('v-5473159a244d4aa60570','actor','NOR','2022-01-07');
INSERT INTO "event_actors" VALUES('v-5473159a244d4aa60570','recipient','ISL','2022-01-07');
CREATE TABLE event_channels (
	event TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	day TEXT NOT NULL, 
	CONSTRAINT pk_event_channels PRIMARY KEY (event, channel), 
	CONSTRAINT fk_event_channels_event FOREIGN KEY(event) REFERENCES events (id) ON DELETE CASCADE
);
INSERT INTO "event_channels" VALUES('v-871328998664abc70146','humanitarian','2022-01-07');
INSERT INTO "event_channels" VALUES('v-1b48c2eb189c3f8c8aaa','diplomacy','2022-01-20');
INSERT INTO "event_channels" VALUES('v-f29125c9e12cd999986a','war','2022-01-20');
INSERT INTO "event_channels" VALUES('v-f29125c9e12cd999986a','military','2022-01-20');
CREATE TABLE event_mentions (
	event TEXT NOT NULL, 
	mention TEXT NOT NULL, 
	dispatch TEXT NOT NULL, 
	CONSTRAINT pk_event_mentions PRIMARY KEY (event, mention), 
	CONSTRAINT fk_event_mentions_dispatch FOREIGN KEY(dispatch) REFERENCES dispatches (id) ON DELETE CASCADE, 
	CONSTRAINT fk_event_mentions_event FOREIGN KEY(event) REFERENCES events (id) ON DELETE CASCADE, 
	CONSTRAINT fk_event_mentions_mention FOREIGN KEY(mention) REFERENCES mentions (id) ON DELETE CASCADE
);
INSERT INTO "event_mentions" VALUES('v-871328998664abc70146','e-65437a57c4899205e5c5','d-c06e4ef0769120b19d12');
INSERT INTO "event_mentions" VALUES('v-871328998664abc70146','e-6b55be0d155eadf6747e','d-2ee73d3f7cb8c298f773');
INSERT INTO "event_mentions" VALUES('v-1b48c2eb189c3f8c8aaa','e-90803f6d71d949681128','d-2ee73d3f7cb8c298f773');
INSERT INTO "event_mentions" VALUES('v-1b48c2eb189c3f8c8aaa','e-dde04d35bb70ffa2c71a','d-c06e4ef0769120b19d12');
INSERT INTO "event_mentions" VALUES('v-1b48c2eb189c3f8c8aaa','e-f9a670b7c143f775b0f3','d-9caa22603b45281be0f7');
INSERT INTO "event_mentions" VALUES('v-302a816cfc31cea53b05','e-b2a3462f05fccc4a42ee','d-c06e4ef0769120b19d12');
INSERT INTO "event_mentions" VALUES('v-302a816cfc31cea53b05','e-f776ed7d9f05dec4d1ca','d-2ee73d3f7cb8c298f773');
INSERT INTO "event_mentions" VALUES('v-f29125c9e12cd999986a','e-185af94f9a7d07e04012','d-9caa22603b45281be0f7');
INSERT INTO "event_mentions" VALUES('v-5473159a244d4aa60570','e-096795e4b316221108dc','d-c06e4ef0769120b19d12');
INSERT INTO "event_mentions" VALUES('v-5473159a244d4aa60570','e-fc82d2cb9e6350338f08','d-2ee73d3f7cb8c298f773');
CREATE TABLE events (
	id TEXT NOT NULL, 
	type TEXT NOT NULL, 
	act TEXT NOT NULL, 
	mode TEXT, 
	status TEXT NOT NULL, 
	quad INTEGER NOT NULL, 
	goldstein FLOAT NOT NULL, 
	day TEXT NOT NULL, 
	until TEXT NOT NULL, 
	place TEXT, 
	country TEXT, 
	n_dispatches INTEGER NOT NULL, 
	n_publishers INTEGER NOT NULL, 
	confidence FLOAT NOT NULL, 
	changed TEXT NOT NULL, 
	data TEXT NOT NULL, 
	CONSTRAINT pk_events PRIMARY KEY (id)
);
INSERT INTO "events" VALUES('v-871328998664abc70146','COERCE','COERCE','restrict','occurred',4,-5.0,'2022-01-07','2022-01-07',NULL,NULL,1,1,0.9,'2022-02-01T12:00:00Z','{"id":"v-871328998664abc70146","act":"COERCE","type":"COERCE","status":"occurred","mode":"restrict","cameo":"172","goldstein":-5.0,"contexts":["human_security"],"actors":[{"id":"ISL","name":"Iceland","country":"ISL","affiliation":null}],"recipients":[{"id":"NOR.AGR","name":"Norway trawler","country":"NOR","affiliation":"NOR"}],"place":null,"start":null,"end":null,"precision":null,"history":[{"state":"occurred","at":"2022-01-07","dispatch":"d-2ee73d3f7cb8c298f773","mention":"e-6b55be0d155eadf6747e"}],"mentions":["e-65437a57c4899205e5c5","e-6b55be0d155eadf6747e"],"dispatches":["d-2ee73d3f7cb8c298f773"],"copies":["d-c06e4ef0769120b19d12"],"publishers":["AFP"],"figures":[],"confidence":0.9}');
INSERT INTO "events" VALUES('v-1b48c2eb189c3f8c8aaa','CONSULT','CONSULT',NULL,'occurred',1,7.0,'2022-01-20','2022-01-20','g3143244','NOR',2,2,0.941,'2022-02-01T12:00:00Z','{"id":"v-1b48c2eb189c3f8c8aaa","act":"CONSULT","type":"CONSULT","status":"occurred","mode":null,"cameo":"046","goldstein":7.0,"contexts":[],"actors":[{"id":"NOR","name":"Norway","country":"NOR","affiliation":null},{"id":"ISL","name":"Iceland","country":"ISL","affiliation":null}],"recipients":[],"place":{"id":"g3143244","name":"Oslo","country":"NOR","kind":"capital","latitude":59.913,"longitude":10.746},"start":"2022-01-20","end":"2022-01-20","precision":"day","history":[{"state":"scheduled","at":"2022-01-07","dispatch":"d-2ee73d3f7cb8c298f773","mention":"e-90803f6d71d949681128"},{"state":"occurred","at":"2022-01-20","dispatch":"d-9caa22603b45281be0f7","mention":"e-f9a670b7c143f775b0f3"}],"mentions":["e-90803f6d71d949681128","e-dde04d35bb70ffa2c71a","e-f9a670b7c143f775b0f3"],"dispatches":["d-2ee73d3f7cb8c298f773","d-9caa22603b45281be0f7"],"copies":["d-c06e4ef0769120b19d12"],"publishers":["AFP","dpa"],"figures":[],"confidence":0.941}');
INSERT INTO "events" VALUES('v-302a816cfc31cea53b05','REQUEST','REQUEST',NULL,'occurred',3,-5.0,'2022-01-07','2022-01-07',NULL,NULL,1,1,0.78,'2022-02-01T12:00:00Z','{"id":"v-302a816cfc31cea53b05","act":"REQUEST","type":"REQUEST","status":"occurred","mode":null,"cameo":"1056","goldstein":-5.0,"contexts":[],"actors":[{"id":"ISL","name":"Iceland","country":"ISL","affiliation":null}],"recipients":[{"id":"NOR","name":"Norway","country":"NOR","affiliation":null}],"place":null,"start":null,"end":null,"precision":null,"history":[{"state":"occurred","at":"2022-01-07","dispatch":"d-2ee73d3f7cb8c298f773","mention":"e-f776ed7d9f05dec4d1ca"}],"mentions":["e-b2a3462f05fccc4a42ee","e-f776ed7d9f05dec4d1ca"],"dispatches":["d-2ee73d3f7cb8c298f773"],"copies":["d-c06e4ef0769120b19d12"],"publishers":["AFP"],"figures":[],"confidence":0.78}');
INSERT INTO "events" VALUES('v-f29125c9e12cd999986a','RETREAT','RETREAT','withdraw','occurred',2,10.0,'2022-01-20','2022-01-20',NULL,NULL,1,1,0.65,'2022-02-01T12:00:00Z','{"id":"v-f29125c9e12cd999986a","act":"RETREAT","type":"RETREAT","status":"occurred","mode":"withdraw","cameo":"0874","goldstein":10.0,"contexts":["military"],"actors":[{"id":"NOR","name":"Norway","country":"NOR","affiliation":null}],"recipients":[],"place":null,"start":null,"end":null,"precision":null,"history":[{"state":"occurred","at":"2022-01-20","dispatch":"d-9caa22603b45281be0f7","mention":"e-185af94f9a7d07e04012"}],"mentions":["e-185af94f9a7d07e04012"],"dispatches":["d-9caa22603b45281be0f7"],"copies":[],"publishers":["dpa"],"figures":[],"confidence":0.65}');
INSERT INTO "events" VALUES('v-5473159a244d4aa60570','ACCUSE','ACCUSE','allege','occurred',3,-2.0,'2022-01-07','2022-01-07',NULL,NULL,1,1,0.75,'2022-02-01T12:00:00Z','{"id":"v-5473159a244d4aa60570","act":"ACCUSE","type":"ACCUSE","status":"occurred","mode":"allege","cameo":"112","goldstein":-2.0,"contexts":[],"actors":[{"id":"NOR","name":"Norway","country":"NOR","affiliation":null}],"recipients":[{"id":"ISL","name":"Iceland","country":"ISL","affiliation":null}],"place":null,"start":null,"end":null,"precision":null,"history":[{"state":"occurred","at":"2022-01-07","dispatch":"d-2ee73d3f7cb8c298f773","mention":"e-fc82d2cb9e6350338f08"}],"mentions":["e-096795e4b316221108dc","e-fc82d2cb9e6350338f08"],"dispatches":["d-2ee73d3f7cb8c298f773"],"copies":["d-c06e4ef0769120b19d12"],"publishers":["AFP"],"figures":[],"confidence":0.75}');
CREATE TABLE fingerprint_bands (
	band BIGINT NOT NULL, 
	seq INTEGER NOT NULL, 
	CONSTRAINT pk_fingerprint_bands PRIMARY KEY (band, seq), 
	CONSTRAINT fk_fingerprint_bands_seq FOREIGN KEY(seq) REFERENCES dispatches (seq) ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "fingerprint_bands" VALUES(94905492235538690,1);
INSERT INTO "fingerprint_bands" VALUES(94905492235538690,2);
INSERT INTO "fingerprint_bands" VALUES(151011274834277331,3);
INSERT INTO "fingerprint_bands" VALUES(238348597932447328,1);
INSERT INTO "fingerprint_bands" VALUES(238348597932447328,2);
INSERT INTO "fingerprint_bands" VALUES(262333758142360603,3);
INSERT INTO "fingerprint_bands" VALUES(268776372050250004,1);
INSERT INTO "fingerprint_bands" VALUES(268776372050250004,2);
INSERT INTO "fingerprint_bands" VALUES(346291554248237445,3);
INSERT INTO "fingerprint_bands" VALUES(431538339636204338,1);
INSERT INTO "fingerprint_bands" VALUES(431538339636204338,2);
INSERT INTO "fingerprint_bands" VALUES(442677150701448509,1);
INSERT INTO "fingerprint_bands" VALUES(442677150701448509,2);
INSERT INTO "fingerprint_bands" VALUES(765195357365436819,1);
INSERT INTO "fingerprint_bands" VALUES(765195357365436819,2);
INSERT INTO "fingerprint_bands" VALUES(774030783350542239,3);
INSERT INTO "fingerprint_bands" VALUES(778778719126977964,1);
INSERT INTO "fingerprint_bands" VALUES(778778719126977964,2);
INSERT INTO "fingerprint_bands" VALUES(825170697242805987,3);
INSERT INTO "fingerprint_bands" VALUES(845615725833144532,1);
INSERT INTO "fingerprint_bands" VALUES(845615725833144532,2);
INSERT INTO "fingerprint_bands" VALUES(865453552404063534,3);
INSERT INTO "fingerprint_bands" VALUES(948842467068508567,3);
INSERT INTO "fingerprint_bands" VALUES(1053479779971077692,3);
INSERT INTO "fingerprint_bands" VALUES(1137396777044700210,1);
INSERT INTO "fingerprint_bands" VALUES(1137396777044700210,2);
INSERT INTO "fingerprint_bands" VALUES(1145317683297669397,1);
INSERT INTO "fingerprint_bands" VALUES(1145317683297669397,2);
INSERT INTO "fingerprint_bands" VALUES(1164074423151241209,3);
INSERT INTO "fingerprint_bands" VALUES(1240640509655095683,1);
INSERT INTO "fingerprint_bands" VALUES(1240640509655095683,2);
INSERT INTO "fingerprint_bands" VALUES(1248635742345794899,3);
INSERT INTO "fingerprint_bands" VALUES(1316874044490797445,1);
INSERT INTO "fingerprint_bands" VALUES(1316874044490797445,2);
INSERT INTO "fingerprint_bands" VALUES(1350319126967684319,3);
INSERT INTO "fingerprint_bands" VALUES(1426772010298703078,3);
INSERT INTO "fingerprint_bands" VALUES(1493320818911261654,1);
INSERT INTO "fingerprint_bands" VALUES(1493320818911261654,2);
INSERT INTO "fingerprint_bands" VALUES(1631929679826676362,3);
INSERT INTO "fingerprint_bands" VALUES(1660737449308023150,3);
INSERT INTO "fingerprint_bands" VALUES(1720500571308365664,1);
INSERT INTO "fingerprint_bands" VALUES(1720500571308365664,2);
INSERT INTO "fingerprint_bands" VALUES(1775396745890205015,3);
INSERT INTO "fingerprint_bands" VALUES(1803326422007325916,1);
INSERT INTO "fingerprint_bands" VALUES(1803326422007325916,2);
INSERT INTO "fingerprint_bands" VALUES(1860657997234209431,3);
INSERT INTO "fingerprint_bands" VALUES(1887748350337261824,1);
INSERT INTO "fingerprint_bands" VALUES(1887748350337261824,2);
INSERT INTO "fingerprint_bands" VALUES(2030568940360194002,3);
INSERT INTO "fingerprint_bands" VALUES(2039431746332213723,1);
INSERT INTO "fingerprint_bands" VALUES(2039431746332213723,2);
INSERT INTO "fingerprint_bands" VALUES(2078240299217860359,3);
INSERT INTO "fingerprint_bands" VALUES(2145537035565554880,3);
INSERT INTO "fingerprint_bands" VALUES(2188124630598937987,1);
INSERT INTO "fingerprint_bands" VALUES(2188124630598937987,2);
INSERT INTO "fingerprint_bands" VALUES(2199146520252619899,3);
INSERT INTO "fingerprint_bands" VALUES(2216230750247476378,1);
INSERT INTO "fingerprint_bands" VALUES(2216230750247476378,2);
INSERT INTO "fingerprint_bands" VALUES(2238519655076691214,3);
INSERT INTO "fingerprint_bands" VALUES(2311987458350860396,1);
INSERT INTO "fingerprint_bands" VALUES(2311987458350860396,2);
INSERT INTO "fingerprint_bands" VALUES(2406758790527386074,1);
INSERT INTO "fingerprint_bands" VALUES(2406758790527386074,2);
INSERT INTO "fingerprint_bands" VALUES(2407133316926774573,3);
INSERT INTO "fingerprint_bands" VALUES(2534971390478530040,1);
INSERT INTO "fingerprint_bands" VALUES(2534971390478530040,2);
INSERT INTO "fingerprint_bands" VALUES(2619360889319067357,3);
INSERT INTO "fingerprint_bands" VALUES(2668422357233545855,1);
INSERT INTO "fingerprint_bands" VALUES(2668422357233545855,2);
INSERT INTO "fingerprint_bands" VALUES(2714492948765313158,3);
INSERT INTO "fingerprint_bands" VALUES(2809605421692813183,3);
INSERT INTO "fingerprint_bands" VALUES(2818785924720124794,3);
INSERT INTO "fingerprint_bands" VALUES(2829142148371172532,1);
INSERT INTO "fingerprint_bands" VALUES(2829142148371172532,2);
INSERT INTO "fingerprint_bands" VALUES(2886726257891121782,1);
INSERT INTO "fingerprint_bands" VALUES(2886726257891121782,2);
INSERT INTO "fingerprint_bands" VALUES(2981477833389139838,3);
INSERT INTO "fingerprint_bands" VALUES(3059629831584500717,3);
INSERT INTO "fingerprint_bands" VALUES(3068462121243162424,3);
INSERT INTO "fingerprint_bands" VALUES(3138671337316153140,1);
INSERT INTO "fingerprint_bands" VALUES(3138671337316153140,2);
INSERT INTO "fingerprint_bands" VALUES(3139208888654609267,3);
INSERT INTO "fingerprint_bands" VALUES(3154883477211996101,1);
INSERT INTO "fingerprint_bands" VALUES(3154883477211996101,2);
INSERT INTO "fingerprint_bands" VALUES(3207329623979495750,3);
INSERT INTO "fingerprint_bands" VALUES(3232309628937638207,1);
INSERT INTO "fingerprint_bands" VALUES(3232309628937638207,2);
INSERT INTO "fingerprint_bands" VALUES(3306191183632132069,3);
INSERT INTO "fingerprint_bands" VALUES(3396150152074553650,1);
INSERT INTO "fingerprint_bands" VALUES(3396150152074553650,2);
INSERT INTO "fingerprint_bands" VALUES(3480532068984029891,1);
INSERT INTO "fingerprint_bands" VALUES(3480532068984029891,2);
INSERT INTO "fingerprint_bands" VALUES(3493689226993465689,1);
INSERT INTO "fingerprint_bands" VALUES(3493689226993465689,2);
INSERT INTO "fingerprint_bands" VALUES(3520166692292449228,3);
INSERT INTO "fingerprint_bands" VALUES(3535782937468775661,1);
INSERT INTO "fingerprint_bands" VALUES(3535782937468775661,2);
INSERT INTO "fingerprint_bands" VALUES(3824984179001361794,3);
INSERT INTO "fingerprint_bands" VALUES(3865749966826051848,1);
INSERT INTO "fingerprint_bands" VALUES(3865749966826051848,2);
INSERT INTO "fingerprint_bands" VALUES(3872805956611373341,1);
INSERT INTO "fingerprint_bands" VALUES(3872805956611373341,2);
INSERT INTO "fingerprint_bands" VALUES(3883633622548336275,3);
INSERT INTO "fingerprint_bands" VALUES(3931748325424523653,3);
INSERT INTO "fingerprint_bands" VALUES(3987467305418780686,3);
INSERT INTO "fingerprint_bands" VALUES(4005126113120187977,1);
INSERT INTO "fingerprint_bands" VALUES(4005126113120187977,2);
INSERT INTO "fingerprint_bands" VALUES(4027453689152397295,1);
INSERT INTO "fingerprint_bands" VALUES(4027453689152397295,2);
INSERT INTO "fingerprint_bands" VALUES(4357825771620918117,1);
INSERT INTO "fingerprint_bands" VALUES(4357825771620918117,2);
INSERT INTO "fingerprint_bands" VALUES(4432039430308020776,1);
INSERT INTO "fingerprint_bands" VALUES(4432039430308020776,2);
INSERT INTO "fingerprint_bands" VALUES(4553592946585976613,1);
INSERT INTO "fingerprint_bands" VALUES(4553592946585976613,2);
INSERT INTO "fingerprint_bands" VALUES(4816822280621026557,3);
INSERT INTO "fingerprint_bands" VALUES(4962044064099963300,3);
INSERT INTO "fingerprint_bands" VALUES(5065237443142288333,1);
INSERT INTO "fingerprint_bands" VALUES(5065237443142288333,2);
INSERT INTO "fingerprint_bands" VALUES(5132745006648794252,1);
INSERT INTO "fingerprint_bands" VALUES(5132745006648794252,2);
INSERT INTO "fingerprint_bands" VALUES(5183734632321340218,3);
INSERT INTO "fingerprint_bands" VALUES(5204202271711103473,1);
INSERT INTO "fingerprint_bands" VALUES(5204202271711103473,2);
INSERT INTO "fingerprint_bands" VALUES(5246492051219916105,3);
INSERT INTO "fingerprint_bands" VALUES(5405046728181803449,1);
INSERT INTO "fingerprint_bands" VALUES(5405046728181803449,2);
INSERT INTO "fingerprint_bands" VALUES(5591622850785638958,3);
INSERT INTO "fingerprint_bands" VALUES(5910442535746402477,1);
INSERT INTO "fingerprint_bands" VALUES(5910442535746402477,2);
INSERT INTO "fingerprint_bands" VALUES(6062676081883533742,3);
INSERT INTO "fingerprint_bands" VALUES(6077218260579004453,1);
INSERT INTO "fingerprint_bands" VALUES(6077218260579004453,2);
INSERT INTO "fingerprint_bands" VALUES(6127144828856799127,1);
INSERT INTO "fingerprint_bands" VALUES(6127144828856799127,2);
INSERT INTO "fingerprint_bands" VALUES(6242197393063776453,3);
INSERT INTO "fingerprint_bands" VALUES(6290957012004420433,1);
INSERT INTO "fingerprint_bands" VALUES(6290957012004420433,2);
INSERT INTO "fingerprint_bands" VALUES(6309782518312266056,3);
INSERT INTO "fingerprint_bands" VALUES(6371071014919858040,3);
INSERT INTO "fingerprint_bands" VALUES(6438355626165623083,3);
INSERT INTO "fingerprint_bands" VALUES(6487878920821460623,3);
INSERT INTO "fingerprint_bands" VALUES(6548269494149536739,3);
INSERT INTO "fingerprint_bands" VALUES(6662057552811873430,1);
INSERT INTO "fingerprint_bands" VALUES(6662057552811873430,2);
INSERT INTO "fingerprint_bands" VALUES(6666446841449356840,1);
INSERT INTO "fingerprint_bands" VALUES(6666446841449356840,2);
INSERT INTO "fingerprint_bands" VALUES(6875808043294635894,1);
INSERT INTO "fingerprint_bands" VALUES(6875808043294635894,2);
INSERT INTO "fingerprint_bands" VALUES(6962006741358468017,1);
INSERT INTO "fingerprint_bands" VALUES(6962006741358468017,2);
INSERT INTO "fingerprint_bands" VALUES(6979998700026260708,1);
INSERT INTO "fingerprint_bands" VALUES(6979998700026260708,2);
INSERT INTO "fingerprint_bands" VALUES(7001625507881259257,3);
INSERT INTO "fingerprint_bands" VALUES(7219876393322624700,3);
INSERT INTO "fingerprint_bands" VALUES(7411078520865812614,3);
INSERT INTO "fingerprint_bands" VALUES(7411083274653557881,1);
INSERT INTO "fingerprint_bands" VALUES(7411083274653557881,2);
INSERT INTO "fingerprint_bands" VALUES(7453332255945697288,3);
INSERT INTO "fingerprint_bands" VALUES(7497628706261387596,1);
INSERT INTO "fingerprint_bands" VALUES(7497628706261387596,2);
INSERT INTO "fingerprint_bands" VALUES(7617767841850899596,3);
INSERT INTO "fingerprint_bands" VALUES(7670131412943156748,1);
INSERT INTO "fingerprint_bands" VALUES(7670131412943156748,2);
INSERT INTO "fingerprint_bands" VALUES(7769541942543890368,3);
INSERT INTO "fingerprint_bands" VALUES(8017347970959307567,1);
INSERT INTO "fingerprint_bands" VALUES(8017347970959307567,2);
INSERT INTO "fingerprint_bands" VALUES(8089740070580222719,3);
INSERT INTO "fingerprint_bands" VALUES(8132015307876102629,3);
INSERT INTO "fingerprint_bands" VALUES(8176394222885200509,1);
INSERT INTO "fingerprint_bands" VALUES(8176394222885200509,2);
INSERT INTO "fingerprint_bands" VALUES(8471482585815694993,3);
INSERT INTO "fingerprint_bands" VALUES(8474325312698413065,1);
INSERT INTO "fingerprint_bands" VALUES(8474325312698413065,2);
INSERT INTO "fingerprint_bands" VALUES(8508658561806817366,1);
INSERT INTO "fingerprint_bands" VALUES(8508658561806817366,2);
INSERT INTO "fingerprint_bands" VALUES(8603933714307215661,1);
INSERT INTO "fingerprint_bands" VALUES(8603933714307215661,2);
INSERT INTO "fingerprint_bands" VALUES(8610776953526050219,3);
INSERT INTO "fingerprint_bands" VALUES(8679599448666859196,3);
INSERT INTO "fingerprint_bands" VALUES(8765474309884714158,1);
INSERT INTO "fingerprint_bands" VALUES(8765474309884714158,2);
INSERT INTO "fingerprint_bands" VALUES(8806659423498079781,1);
INSERT INTO "fingerprint_bands" VALUES(8806659423498079781,2);
INSERT INTO "fingerprint_bands" VALUES(8829477429609113103,3);
INSERT INTO "fingerprint_bands" VALUES(8831563451851276890,3);
INSERT INTO "fingerprint_bands" VALUES(8840169655679047065,1);
INSERT INTO "fingerprint_bands" VALUES(8840169655679047065,2);
INSERT INTO "fingerprint_bands" VALUES(8914112337917504372,3);
INSERT INTO "fingerprint_bands" VALUES(8994612669039958292,3);
INSERT INTO "fingerprint_bands" VALUES(9010433751128976801,1);
INSERT INTO "fingerprint_bands" VALUES(9010433751128976801,2);
CREATE TABLE fingerprints (
	dispatch TEXT NOT NULL, 
	shingles BLOB NOT NULL, 
	CONSTRAINT pk_fingerprints PRIMARY KEY (dispatch), 
	CONSTRAINT fk_fingerprints_dispatch FOREIGN KEY(dispatch) REFERENCES dispatches (id) ON DELETE CASCADE
);
INSERT INTO "fingerprints" VALUES('d-2ee73d3f7cb8c298f773',X'3820932DE3991107B54DCD12DEC154098D749008D4EB78093BC7F54D5811BE1634A79106FC9C3C1C85B00EA18FB9E7226D77384ABDEFC3231645782B2F1C4E3B18267E7BF71B5C3BBBBD8EA6E7611C3DEA5A096D910D1743959338353E5DE943BEC54E5CF91855465D85E728C7AB1D4C7D2193C44C777E51A664775A75220A5C8E356CEA19AE925D7CE22EA0C1E7CE5D1E47E586B5C62C5EA0C93B8C46B41B6A3C20E9DF59FF2D6A0B62D276CC81B86AE092FD766074FE76CCE613B47AE74A82C29BB110FD632B83FACE4668D524719366F85E02C2B44796F102AAED71D55396F501028B6D236B9E9B7B11A83F80BAA1A22B33CC977D06A6EEB0DF063C72EFAB3EDA50A76BDE25D17CAE7DE4C5935DD529ABE9A0251DF4DFE9E0831B29F96DE9C9BAA639B5784CF15E9D563EBE743CF601B016CD22D1CEF6426D56C8A533CCF9');
INSERT INTO "fingerprints" VALUES('d-c06e4ef0769120b19d12',X'3820932DE3991107B54DCD12DEC154098D749008D4EB78093BC7F54D5811BE1634A79106FC9C3C1C85B00EA18FB9E7226D77384ABDEFC3231645782B2F1C4E3B18267E7BF71B5C3BBBBD8EA6E7611C3DEA5A096D910D1743959338353E5DE943BEC54E5CF91855465D85E728C7AB1D4C7D2193C44C777E51A664775A75220A5C8E356CEA19AE925D7CE22EA0C1E7CE5D1E47E586B5C62C5EA0C93B8C46B41B6A3C20E9DF59FF2D6A0B62D276CC81B86AE092FD766074FE76CCE613B47AE74A82C29BB110FD632B83FACE4668D524719366F85E02C2B44796F102AAED71D55396F501028B6D236B9E9B7B11A83F80BAA1A22B33CC977D06A6EEB0DF063C72EFAB3EDA50A76BDE25D17CAE7DE4C5935DD529ABE9A0251DF4DFE9E0831B29F96DE9C9BAA639B5784CF15E9D563EBE743CF601B016CD22D1CEF6426D56C8A533CCF9');
INSERT INTO "fingerprints" VALUES('d-9caa22603b45281be0f7',X'C8333D4E8AF62707F01214688CF8FA15A836AF6D6986401B13F22BCC00E6DD2BCB0BD0D597D0D056DFB7DB566CBAE35F960BD1922AD07F9F76221C4EF31CADDC8EBBC3A6004E85F3');
CREATE TABLE mention_blocks (
	block TEXT NOT NULL, 
	mention TEXT NOT NULL, 
	CONSTRAINT pk_mention_blocks PRIMARY KEY (block, mention), 
	CONSTRAINT fk_mention_blocks_mention FOREIGN KEY(mention) REFERENCES mentions (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "mention_blocks" VALUES('accuse|fact|2022-01-03|a:NOR','e-096795e4b316221108dc');
INSERT INTO "mention_blocks" VALUES('accuse|fact|2022-01-03|r:ISL','e-096795e4b316221108dc');
INSERT INTO "mention_blocks" VALUES('accuse|fact|d-c06e4ef0769120b19d12','e-096795e4b316221108dc');
INSERT INTO "mention_blocks" VALUES('yield|fact|2022-01-17|a:NOR','e-185af94f9a7d07e04012');
INSERT INTO "mention_blocks" VALUES('yield|fact|d-9caa22603b45281be0f7','e-185af94f9a7d07e04012');
INSERT INTO "mention_blocks" VALUES('restrict|fact|2022-01-03|a:ISL','e-65437a57c4899205e5c5');
INSERT INTO "mention_blocks" VALUES('restrict|fact|2022-01-03|r:NOR','e-65437a57c4899205e5c5');
INSERT INTO "mention_blocks" VALUES('restrict|fact|d-c06e4ef0769120b19d12','e-65437a57c4899205e5c5');
INSERT INTO "mention_blocks" VALUES('restrict|fact|2022-01-03|a:ISL','e-6b55be0d155eadf6747e');
INSERT INTO "mention_blocks" VALUES('restrict|fact|2022-01-03|r:NOR','e-6b55be0d155eadf6747e');
INSERT INTO "mention_blocks" VALUES('restrict|fact|d-2ee73d3f7cb8c298f773','e-6b55be0d155eadf6747e');
INSERT INTO "mention_blocks" VALUES('consult|fact|2022-01-17|a:ISL','e-90803f6d71d949681128');
INSERT INTO "mention_blocks" VALUES('consult|fact|2022-01-17|a:NOR','e-90803f6d71d949681128');
INSERT INTO "mention_blocks" VALUES('consult|fact|d-2ee73d3f7cb8c298f773','e-90803f6d71d949681128');
INSERT INTO "mention_blocks" VALUES('request|fact|2022-01-03|a:ISL','e-b2a3462f05fccc4a42ee');
INSERT INTO "mention_blocks" VALUES('request|fact|2022-01-03|r:NOR','e-b2a3462f05fccc4a42ee');
INSERT INTO "mention_blocks" VALUES('request|fact|d-c06e4ef0769120b19d12','e-b2a3462f05fccc4a42ee');
INSERT INTO "mention_blocks" VALUES('consult|fact|2022-01-17|a:ISL','e-dde04d35bb70ffa2c71a');
INSERT INTO "mention_blocks" VALUES('consult|fact|2022-01-17|a:NOR','e-dde04d35bb70ffa2c71a');
INSERT INTO "mention_blocks" VALUES('consult|fact|d-c06e4ef0769120b19d12','e-dde04d35bb70ffa2c71a');
INSERT INTO "mention_blocks" VALUES('request|fact|2022-01-03|a:ISL','e-f776ed7d9f05dec4d1ca');
INSERT INTO "mention_blocks" VALUES('request|fact|2022-01-03|r:NOR','e-f776ed7d9f05dec4d1ca');
INSERT INTO "mention_blocks" VALUES('request|fact|d-2ee73d3f7cb8c298f773','e-f776ed7d9f05dec4d1ca');
INSERT INTO "mention_blocks" VALUES('consult|fact|2022-01-17|a:ISL','e-f9a670b7c143f775b0f3');
INSERT INTO "mention_blocks" VALUES('consult|fact|2022-01-17|a:NOR','e-f9a670b7c143f775b0f3');
INSERT INTO "mention_blocks" VALUES('consult|fact|d-9caa22603b45281be0f7','e-f9a670b7c143f775b0f3');
INSERT INTO "mention_blocks" VALUES('accuse|fact|2022-01-03|a:NOR','e-fc82d2cb9e6350338f08');
INSERT INTO "mention_blocks" VALUES('accuse|fact|2022-01-03|r:ISL','e-fc82d2cb9e6350338f08');
INSERT INTO "mention_blocks" VALUES('accuse|fact|d-2ee73d3f7cb8c298f773','e-fc82d2cb9e6350338f08');
CREATE TABLE mention_sides (
	side TEXT NOT NULL, 
	told TEXT NOT NULL, 
	mention TEXT NOT NULL, 
	CONSTRAINT pk_mention_sides PRIMARY KEY (side, told, mention), 
	CONSTRAINT fk_mention_sides_mention FOREIGN KEY(mention) REFERENCES mentions (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "mention_sides" VALUES('ISL','2022-01-07','e-096795e4b316221108dc');
INSERT INTO "mention_sides" VALUES('NOR','2022-01-07','e-096795e4b316221108dc');
INSERT INTO "mention_sides" VALUES('NOR','2022-01-20','e-185af94f9a7d07e04012');
INSERT INTO "mention_sides" VALUES('ISL','2022-01-07','e-65437a57c4899205e5c5');
INSERT INTO "mention_sides" VALUES('NOR','2022-01-07','e-65437a57c4899205e5c5');
INSERT INTO "mention_sides" VALUES('ISL','2022-01-07','e-6b55be0d155eadf6747e');
INSERT INTO "mention_sides" VALUES('NOR','2022-01-07','e-6b55be0d155eadf6747e');
INSERT INTO "mention_sides" VALUES('ISL','2022-01-07','e-90803f6d71d949681128');
INSERT INTO "mention_sides" VALUES('NOR','2022-01-07','e-90803f6d71d949681128');
INSERT INTO "mention_sides" VALUES('ISL','2022-01-07','e-b2a3462f05fccc4a42ee');
INSERT INTO "mention_sides" VALUES('NOR','2022-01-07','e-b2a3462f05fccc4a42ee');
INSERT INTO "mention_sides" VALUES('ISL','2022-01-07','e-dde04d35bb70ffa2c71a');
INSERT INTO "mention_sides" VALUES('NOR','2022-01-07','e-dde04d35bb70ffa2c71a');
INSERT INTO "mention_sides" VALUES('ISL','2022-01-07','e-f776ed7d9f05dec4d1ca');
INSERT INTO "mention_sides" VALUES('NOR','2022-01-07','e-f776ed7d9f05dec4d1ca');
INSERT INTO "mention_sides" VALUES('ISL','2022-01-20','e-f9a670b7c143f775b0f3');
INSERT INTO "mention_sides" VALUES('NOR','2022-01-20','e-f9a670b7c143f775b0f3');
INSERT INTO "mention_sides" VALUES('ISL','2022-01-07','e-fc82d2cb9e6350338f08');
INSERT INTO "mention_sides" VALUES('NOR','2022-01-07','e-fc82d2cb9e6350338f08');
CREATE TABLE mentions (
	id TEXT NOT NULL, 
	dispatch TEXT NOT NULL, 
	live BOOLEAN NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	snippet TEXT NOT NULL, 
	data TEXT NOT NULL, 
	CONSTRAINT pk_mentions PRIMARY KEY (id), 
	CONSTRAINT fk_mentions_dispatch FOREIGN KEY(dispatch) REFERENCES dispatches (id) ON DELETE CASCADE
);
INSERT INTO "mentions" VALUES('e-6b55be0d155eadf6747e','d-2ee73d3f7cb8c298f773',1,68,74,'…two frigates to the Barents Sea on Friday after Iceland closed its ports to Norwegian trawlers. Iceland demanded that Norway withdraw the frigates. Norway and…','{"id":"e-6b55be0d155eadf6747e","act":"COERCE","type":"COERCE","status":"occurred","mode":"restrict","cameo":"172","goldstein":-5.0,"contexts":["human_security"],"actors":[{"id":"ISL","name":"Iceland","country":"ISL","affiliation":null}],"recipients":[{"id":"NOR.AGR","name":"Norway trawler","country":"NOR","affiliation":"NOR"}],"place":null,"start":null,"end":null,"precision":null,"own_day":false,"figures":[],"condition":null,"words":["clos","iceland","norwegian","port","trawler"],"context":["barent","clos","friday","frigat","iceland","norway","norwegian","port","sea","sent","trawler","two"],"contents":[],"dispatch":"d-2ee73d3f7cb8c298f773","published":"2022-01-07","publisher":"AFP","copy_of":null,"attributed_to":null,"is_attributed":false,"evidence":[[68,74],[60,67],[79,84],[88,106]],"confidence":0.9}');
INSERT INTO "mentions" VALUES('e-f776ed7d9f05dec4d1ca','d-2ee73d3f7cb8c298f773',1,116,124,'…on Friday after Iceland closed its ports to Norwegian trawlers. Iceland demanded that Norway withdraw the frigates. Norway and Iceland will hold talks in Oslo…','{"id":"e-f776ed7d9f05dec4d1ca","act":"REQUEST","type":"REQUEST","status":"occurred","mode":null,"cameo":"1056","goldstein":-5.0,"contexts":[],"actors":[{"id":"ISL","name":"Iceland","country":"ISL","affiliation":null}],"recipients":[{"id":"NOR","name":"Norway","country":"NOR","affiliation":null}],"place":null,"start":null,"end":null,"precision":null,"own_day":false,"figures":[],"condition":null,"words":["demand","iceland","withdraw"],"context":["barent","clos","demand","friday","frigat","iceland","norway","norwegian","port","sea","sent","trawler","two","withdraw"],"contents":[{"id":"e-5bff0f45ab62fe3e0b4e","act":"RETREAT","type":"RETREAT","status":"hypothetical","mode":"withdraw","cameo":"0874","goldstein":10.0,"contexts":["military"],"actors":[{"id":"NOR","name":"Norway","country":"NOR","affiliation":null}],"recipients":[],"place":null,"start":null,"end":null,"precision":null,"own_day":false,"figures":[],"condition":null,"words":["frigat","norway","withdraw"],"context":["demand","frigat","iceland","norway","withdraw"],"contents":[]}],"dispatch":"d-2ee73d3f7cb8c298f773","published":"2022-01-07","publisher":"AFP","copy_of":null,"attributed_to":null,"is_attributed":false,"evidence":[[116,124],[108,115],[137,145]],"confidence":0.78}');
INSERT INTO "mentions" VALUES('e-90803f6d71d949681128','d-2ee73d3f7cb8c298f773',1,184,188,'…Norwegian trawlers. Iceland demanded that Norway withdraw the frigates. Norway and Iceland will hold talks in Oslo on January 20, the ministry said. Norway accused…','{"id":"e-90803f6d71d949681128","act":"CONSULT","type":"AGREE","status":"scheduled","mode":null,"cameo":"036","goldstein":4.0,"contexts":[],"actors":[{"id":"NOR","name":"Norway","country":"NOR","affiliation":null},{"id":"ISL","name":"Iceland","country":"ISL","affiliation":null}],"recipients":[],"place":{"id":"g3143244","name":"Oslo","country":"NOR","kind":"capital","latitude":59.913,"longitude":10.746},"start":"2022-01-20","end":"2022-01-20","precision":"day","own_day":false,"figures":[],"condition":null,"words":["hold","norway","talk"],"context":["20","demand","frigat","hold","iceland","january","ministry","norway","oslo","talk","withdraw"],"contents":[],"dispatch":"d-2ee73d3f7cb8c298f773","published":"2022-01-07","publisher":"AFP","copy_of":null,"attributed_to":"x-4c6bc5f6371fbf0ba94b","is_attributed":true,"evidence":[[184,188],[160,166],[189,194]],"confidence":0.81}');
INSERT INTO "mentions" VALUES('e-fc82d2cb9e6350338f08','d-2ee73d3f7cb8c298f773',1,244,251,'…demanded that Norway withdraw the frigates. Norway and Iceland will hold talks in Oslo on January 20, the ministry said. Norway accused Iceland of overfishing.','{"id":"e-fc82d2cb9e6350338f08","act":"ACCUSE","type":"ACCUSE","status":"occurred","mode":"allege","cameo":"112","goldstein":-2.0,"contexts":[],"actors":[{"id":"NOR","name":"Norway","country":"NOR","affiliation":null}],"recipients":[{"id":"ISL","name":"Iceland","country":"ISL","affiliation":null}],"place":null,"start":null,"end":null,"precision":null,"own_day":false,"figures":[],"condition":null,"words":["accus","iceland","norway","overfish"],"context":["20","accus","hold","iceland","january","ministry","norway","oslo","overfish","talk"],"contents":[],"dispatch":"d-2ee73d3f7cb8c298f773","published":"2022-01-07","publisher":"AFP","copy_of":null,"attributed_to":null,"is_attributed":false,"evidence":[[244,251],[237,243],[252,259],[263,274]],"confidence":0.75}');
INSERT INTO "mentions" VALUES('e-65437a57c4899205e5c5','d-c06e4ef0769120b19d12',1,68,74,'…two frigates to the Barents Sea on Friday after Iceland closed its ports to Norwegian trawlers. Iceland demanded that Norway withdraw the frigates. Norway and…','{"id":"e-65437a57c4899205e5c5","act":"COERCE","type":"COERCE","status":"occurred","mode":"restrict","cameo":"172","goldstein":-5.0,"contexts":["human_security"],"actors":[{"id":"ISL","name":"Iceland","country":"ISL","affiliation":null}],"recipients":[{"id":"NOR.AGR","name":"Norway trawler","country":"NOR","affiliation":"NOR"}],"place":null,"start":null,"end":null,"precision":null,"own_day":false,"figures":[],"condition":null,"words":["clos","iceland","norwegian","port","trawler"],"context":["barent","clos","friday","frigat","iceland","norway","norwegian","port","sea","sent","trawler","two"],"contents":[],"dispatch":"d-c06e4ef0769120b19d12","published":"2022-01-07","publisher":"AP","copy_of":null,"attributed_to":null,"is_attributed":false,"evidence":[[68,74],[60,67],[79,84],[88,106]],"confidence":0.9}');
INSERT INTO "mentions" VALUES('e-b2a3462f05fccc4a42ee','d-c06e4ef0769120b19d12',1,116,124,'…on Friday after Iceland closed its ports to Norwegian trawlers. Iceland demanded that Norway withdraw the frigates. Norway and Iceland will hold talks in Oslo…','{"id":"e-b2a3462f05fccc4a42ee","act":"REQUEST","type":"REQUEST","status":"occurred","mode":null,"cameo":"1056","goldstein":-5.0,"contexts":[],"actors":[{"id":"ISL","name":"Iceland","country":"ISL","affiliation":null}],"recipients":[{"id":"NOR","name":"Norway","country":"NOR","affiliation":null}],"place":null,"start":null,"end":null,"precision":null,"own_day":false,"figures":[],"condition":null,"words":["demand","iceland","withdraw"],"context":["barent","clos","demand","friday","frigat","iceland","norway","norwegian","port","sea","sent","trawler","two","withdraw"],"contents":[{"id":"e-3d400cd35718bf625d11","act":"RETREAT","type":"RETREAT","status":"hypothetical","mode":"withdraw","cameo":"0874","goldstein":10.0,"contexts":["military"],"actors":[{"id":"NOR","name":"Norway","country":"NOR","affiliation":null}],"recipients":[],"place":null,"start":null,"end":null,"precision":null,"own_day":false,"figures":[],"condition":null,"words":["frigat","norway","withdraw"],"context":["demand","frigat","iceland","norway","withdraw"],"contents":[]}],"dispatch":"d-c06e4ef0769120b19d12","published":"2022-01-07","publisher":"AP","copy_of":null,"attributed_to":null,"is_attributed":false,"evidence":[[116,124],[108,115],[137,145]],"confidence":0.78}');
INSERT INTO "mentions" VALUES('e-dde04d35bb70ffa2c71a','d-c06e4ef0769120b19d12',1,184,188,'…Norwegian trawlers. Iceland demanded that Norway withdraw the frigates. Norway and Iceland will hold talks in Oslo on January 20, the ministry said. Norway accused…','{"id":"e-dde04d35bb70ffa2c71a","act":"CONSULT","type":"AGREE","status":"scheduled","mode":null,"cameo":"036","goldstein":4.0,"contexts":[],"actors":[{"id":"NOR","name":"Norway","country":"NOR","affiliation":null},{"id":"ISL","name":"Iceland","country":"ISL","affiliation":null}],"recipients":[],"place":{"id":"g3143244","name":"Oslo","country":"NOR","kind":"capital","latitude":59.913,"longitude":10.746},"start":"2022-01-20","end":"2022-01-20","precision":"day","own_day":false,"figures":[],"condition":null,"words":["hold","norway","talk"],"context":["20","demand","frigat","hold","iceland","january","ministry","norway","oslo","talk","withdraw"],"contents":[],"dispatch":"d-c06e4ef0769120b19d12","published":"2022-01-07","publisher":"AP","copy_of":null,"attributed_to":"x-4c6bc5f6371fbf0ba94b","is_attributed":true,"evidence":[[184,188],[160,166],[189,194]],"confidence":0.81}');
INSERT INTO "mentions" VALUES('e-096795e4b316221108dc','d-c06e4ef0769120b19d12',1,244,251,'…demanded that Norway withdraw the frigates. Norway and Iceland will hold talks in Oslo on January 20, the ministry said. Norway accused Iceland of overfishing.','{"id":"e-096795e4b316221108dc","act":"ACCUSE","type":"ACCUSE","status":"occurred","mode":"allege","cameo":"112","goldstein":-2.0,"contexts":[],"actors":[{"id":"NOR","name":"Norway","country":"NOR","affiliation":null}],"recipients":[{"id":"ISL","name":"Iceland","country":"ISL","affiliation":null}],"place":null,"start":null,"end":null,"precision":null,"own_day":false,"figures":[],"condition":null,"words":["accus","iceland","norway","overfish"],"context":["20","accus","hold","iceland","january","ministry","norway","oslo","overfish","talk"],"contents":[],"dispatch":"d-c06e4ef0769120b19d12","published":"2022-01-07","publisher":"AP","copy_of":null,"attributed_to":null,"is_attributed":false,"evidence":[[244,251],[237,243],[252,259],[263,274]],"confidence":0.75}');
INSERT INTO "mentions" VALUES('e-f9a670b7c143f775b0f3','d-9caa22603b45281be0f7',1,19,23,'Norway and Iceland held talks in Oslo on Thursday. Norway withdrew the frigates.','{"id":"e-f9a670b7c143f775b0f3","act":"CONSULT","type":"CONSULT","status":"occurred","mode":null,"cameo":"046","goldstein":7.0,"contexts":[],"actors":[{"id":"NOR","name":"Norway","country":"NOR","affiliation":null},{"id":"ISL","name":"Iceland","country":"ISL","affiliation":null}],"recipients":[],"place":{"id":"g3143244","name":"Oslo","country":"NOR","kind":"capital","latitude":59.913,"longitude":10.746},"start":"2022-01-20","end":"2022-01-20","precision":"day","own_day":false,"figures":[],"condition":null,"words":["held","norway","talk"],"context":["held","iceland","norway","oslo","talk","thursday"],"contents":[],"dispatch":"d-9caa22603b45281be0f7","published":"2022-01-20","publisher":"dpa","copy_of":null,"attributed_to":null,"is_attributed":false,"evidence":[[19,23],[0,6],[24,29]],"confidence":0.81}');
INSERT INTO "mentions" VALUES('e-185af94f9a7d07e04012','d-9caa22603b45281be0f7',1,58,66,'Norway and Iceland held talks in Oslo on Thursday. Norway withdrew the frigates.','{"id":"e-185af94f9a7d07e04012","act":"RETREAT","type":"RETREAT","status":"occurred","mode":"withdraw","cameo":"0874","goldstein":10.0,"contexts":["military"],"actors":[{"id":"NOR","name":"Norway","country":"NOR","affiliation":null}],"recipients":[],"place":null,"start":null,"end":null,"precision":null,"own_day":false,"figures":[],"condition":null,"words":["frigat","norway","withdrew"],"context":["frigat","held","iceland","norway","oslo","talk","thursday","withdrew"],"contents":[],"dispatch":"d-9caa22603b45281be0f7","published":"2022-01-20","publisher":"dpa","copy_of":null,"attributed_to":null,"is_attributed":false,"evidence":[[58,66],[51,57],[71,79]],"confidence":0.65}');
CREATE TABLE meta (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_meta PRIMARY KEY ("key")
);
CREATE TABLE position_changes (
	position TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	state TEXT NOT NULL, 
	dispatch TEXT, 
	data TEXT NOT NULL, 
	CONSTRAINT pk_position_changes PRIMARY KEY (position, number), 
	CONSTRAINT fk_position_changes_position FOREIGN KEY(position) REFERENCES positions (id) ON DELETE CASCADE
);
INSERT INTO "position_changes" VALUES('p-302a816cfc31cea53b05',0,'2022-01-07','standing','d-c06e4ef0769120b19d12','{"state":"standing","at":"2022-01-07","dispatch":"d-c06e4ef0769120b19d12","mention":"e-b2a3462f05fccc4a42ee"}');
CREATE TABLE position_parties (
	position TEXT NOT NULL, 
	role TEXT NOT NULL, 
	actor TEXT NOT NULL, 
	day TEXT NOT NULL, 
	CONSTRAINT pk_position_parties PRIMARY KEY (position, role, actor), 
	CONSTRAINT fk_position_parties_position FOREIGN KEY(position) REFERENCES positions (id) ON DELETE CASCADE
);
INSERT INTO "position_parties" VALUES('p-302a816cfc31cea53b05','actor','ISL','2022-01-07');
INSERT INTO "position_parties" VALUES('p-302a816cfc31cea53b05','recipient','NOR','2022-01-07');
CREATE TABLE position_stances (
	mention TEXT NOT NULL, 
	block TEXT NOT NULL, 
	CONSTRAINT pk_position_stances PRIMARY KEY (mention), 
	CONSTRAINT fk_position_stances_mention FOREIGN KEY(mention) REFERENCES mentions (id) ON DELETE CASCADE
);
INSERT INTO "position_stances" VALUES('e-f776ed7d9f05dec4d1ca','demand|ISL');
INSERT INTO "position_stances" VALUES('e-b2a3462f05fccc4a42ee','demand|ISL');
CREATE TABLE positions (
	id TEXT NOT NULL, 
	block TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	state TEXT NOT NULL, 
	first_day TEXT NOT NULL, 
	last_stated TEXT NOT NULL, 
	last_day TEXT NOT NULL, 
	changed TEXT NOT NULL, 
	data TEXT NOT NULL, 
	CONSTRAINT pk_positions PRIMARY KEY (id)
);
INSERT INTO "positions" VALUES('p-302a816cfc31cea53b05','demand|ISL','demand','standing','2022-01-07','2022-01-07','2022-01-07','2022-02-01T12:00:00Z','{"id":"p-302a816cfc31cea53b05","kind":"demand","actors":[{"id":"ISL","name":"Iceland","country":"ISL","affiliation":null}],"recipients":[{"id":"NOR","name":"Norway","country":"NOR","affiliation":null}],"content":"RETREAT by Norway","subject":["barent","clos","friday","frigat","norway","norwegian","port","sea"],"condition":null,"first_stated":"2022-01-07","last_stated":"2022-01-07","times":1,"state":"standing","steps":[{"state":"standing","at":"2022-01-07","dispatch":"d-c06e4ef0769120b19d12","mention":"e-b2a3462f05fccc4a42ee"}],"mentions":["e-b2a3462f05fccc4a42ee","e-f776ed7d9f05dec4d1ca"]}');
CREATE TABLE records (
	dispatch TEXT NOT NULL, 
	reading TEXT NOT NULL, 
	tocsin_version TEXT NOT NULL, 
	body BLOB NOT NULL, 
	CONSTRAINT pk_records PRIMARY KEY (dispatch), 
	CONSTRAINT fk_records_dispatch FOREIGN KEY(dispatch) REFERENCES dispatches (id) ON DELETE CASCADE
);
INSERT INTO "records" VALUES('d-2ee73d3f7cb8c298f773','r-50854674ab20624f5bef','0.1.0',X'789CCD585B8FDBBA11FE2B829E5AC03644DD95B734D8739022CDB6D993BE040B8322299B8D2CFA48D43A8B85FF7B87A428515EAFF77272D0BEEC5AD4703833FCE69B193DF81DD9B21D5EDFB1B6E3A2F1DFF96815F80B5F0AD2F1C6590E56E6C54E5056C3336BD644B46C7D60E5BADBADEFCA6E8FC9BD17AD722D56B31F9C88664DF9867512E4B3B48A509AA45591E709CA082A1809088E519C9182E655CC508E1244094A2A5A91B288A20445411E5116139C20D049399C21C9D67FF7E0730A3AE932642C8B685465A4CC4958E455964520D989BE254CC93578C7B453F2878417DF79A3364AA69F2AD1EEB09C9E594304E5CD06567A592D737DE6607F85B3AA40691106388853143012664115A725A15182F32C2111C96244D212E71149C2A4CC7392176982198B0A4CFCE3C2EF5B885CD3D7F5C2DFF765CDBB2D6BED02DEC0E9F770D0FB5FFE09E76E19A6356F94EDBFB47C8325EBBC8E35D293C2FB1B6EE157E7DD300C92E5BD91336A3A46A4BE30F358E366D3836A7D61EA5A95A3EFFCCFA23DE0FB41E14178953D02B4CB2D734FF044E3810514C4712559EB7D240CB4528FD4A263D4E320B617ADD47B955EB6E1B8F1648B0F35806735CA538059436187DC62E90D161CB8DC5210D5A75A2B56F6ADDA66B71F785D7B5B51C37E5C7FEF3CDE78D75D2D94797FC74D8FDB7B2F0C165ACF8E37BC93B0D0614E276584F4CA60AB50549E007857700B70E52B75D770B889E5830F36419CAE6F3E5D2F947E2F5B80FA30F4FE02D7F35790DDD75801CC57360C5BE149892C03B40C32FFE4468FD39553A5FF0ED7FDA31D9DC4B2EF6055FD003940E41DA7A0855DB0E5A87392575C2936B73E66ED88B55173DFE1B266A0F9C0DB1134652DC87778FBEDC126C81EB778D3E2FDD658D5026802951FF02ECC92E32DE44EDF365CF64AC9377884ABDBCA4E79A6EE6882B5F6640760B20B00A19D36A4199DB4D96A0436ADE81BDA19B53B7CAF747652518D01AF6C7B067BB6E2302CF8FB96DFA9F82FFCDF7B21819244ABF6870958FC43617310AC70DDC1D69DBE62FD703C42F43001EDC67BCD2A9FAFBF80AA81380C78E099805580A9F1BD4A34D11A2B4555F1C9010C4F35C76E1A0E51B53AC0068808BC37A79E043855668351D3E9C7C52894E7835491CDC574DAB992409E83288A2EAA44E928985E140CA3CC62208E1E0BDE2A511DC11FCB18976986A2BC207188029C1731C2535087449F45F5E3CD2737AAFE3F3E7EF25F11DA5668549F8B2B4A47AB27A32DD7CC02115B4994E493A84B4DAE97C6E2C1A581552EB9F4D38032DE57EA60C01AE0F89325835CE678037C3DF339B0804228B9A80D65C84ABAFACE48864968239E146724A710422AADDEFFFA28DD6CF5B89476BEDA7739A4C396E7113226150AD233593516B3138C43AD2749954619AACA2A287111979327B608B93E4C25DAB8F0EBF5BF7F12C6C3700CB94EFBC185D10830FC76285A0ED355ABD214FA65C79CF49CF71727D6630A4AD1D45F482802147665F10A0EAE45B31916A2542D0CA61BFD1B26D4119DDD0D0D6265EB5BB02A92F3BE45D63597745C1B9D5BD944288EC2389E9C190AF4298EAC1B3E0A7DD78DA45815289A39828255A698C1E626DE73684166EE0CA79E7A943F414885C51B94F1C9256DA9B928C977C33D41C7DB980AA8B7C69681132716A63D538DC0D9AE02BA03A71A2B2DF3F75ADF7C69DF32C287C69FEAF237384F0D6D97B8E3DDF0A83B269DFD7353C360E45DE464D5D4AC9D33380C2E1BACDFCF0DD64BAF37F856750B182E47F2F3A146E1580C9C5A70108ED9A181FC61F8B5851E68F8D9436F647D10955B6F46CB84DC6A86C3960D14306F8D5D423E655372BE423DD3512B9B8763E12F747E448D3BDD9EE1EFAA55B395CA3CAF4F0F7DAE44F8A4678F368D5517B965D70E016A17A6B4655DC706E63B03A1A9339941E8ADD3C173517892D29F08CCB3A47B36326184C65D4E38D5AC722E2AB76A08505437D1365BA66592942CA02849604EACD22CCE988112BCFE707DF5E5C3951AF6EEF7CC7D56A3BB2A2330D0B65CFB0E74A55A63A5DBDFF670356B284E7DCBE5BDAA4B04C84D288ACC14476E20BA9D641C7C59260AE3903E8A949DB145C088D5B6BAA71F51ADA0A5E603C8CF3DD773C0B7B1ECDF8E7394C994C3968D350F4B30B2ECDD3208D6527EB2209DD10246129553EB71F9DB6992DFBA1395D3505980670E54CD7CEBF6352FEEBB8A412E77D4E919F96C27FF7CD301AEB5A69A11C160545A69DB9676309915D1B114B265956529A3192DAA20A18CC414113CA2E4CBD5BFBE5EDDFC36C1645A303871426C10E2222248D2A72111BD0D123F0F0E630492B2AA822A4E601A092B16B1A08C991381DFBE5CBD9F45C02E0C9962B9F4245376D09FC11DCE7224C8B3781E11681BC688844E44B6F77B45FD9213DD44CCE97F1E951707E4C1AA1999FC550C7EFC13730B8D43238A9DB3C7D0BE69627DD1A036654DCB64CBB05CCDEFD3C99A3439FE11179FAD756F19B79E8BDBCCBFDF7B20F5953971A9DA81472E66B9C30C4590075195D20CD1222ED21CA13077EAC7E79BAF9F9CBC00AABEBA7A112F04D1092DC4530E20F7FB16D932DAD7735A308DF9197298D2C0EDEF4D323CFC8116F1F50DEBF1C9BCBBD03BBCAE67F853735117248DA9DCC91BD537BDE98310CA6DA54385037CDD829D94ADA6EB6BB9FA8FE0CDD2BC7E342B21B772913CA421290B964649104579154CF87CFFE1C3D71BA7BF199F07D6C675CD36CC7FB276A1D36E267C79E93A43D216B1FF179D8C1E42874F2F68BA91E1DBF72B3EE6BDFC6B8E239946E33762070ECE57F619288C512BF3EF315FE9AFCCEA1B3AC5DA43DD055F622F884DCD2CFCEC04F06E988B16DEF485EE7FC41C67386C0FDB3940099BFE7E4E8167D8F2787BFC2F91EEBEAD');
INSERT INTO "records" VALUES('d-c06e4ef0769120b19d12','r-50854674ab20624f5bef','0.1.0',X'789CCD586D6FDB3812FE2B823EDD01B621EA5DFD962BB28B2E7ACD5EB3BD2F8511502465712B4B5E898A6B04FEEF37244589721CE765BBB8FD9258D47038337CE699193DB81D29D916DFDDB3B6E34DEDBE73D1CA7317AE6848C76B6BD95BE917DB86B20A9E597D479A96DDED597ED76DEFEEF36E87C9C10956A912ABD8774E9AFA8EF20DEB04C8277111A0388A8B2C4D2394109431E2111CA23021194D8B90A1144588121415B420791604110ABC34A02C243842A09372384390D27DF7E0720A3AE99278310B59E12571867C2F4719453E48764DDF1226E56ABC85FFAEBF12DF05BCF8C66BB95130F55434ED168BE999D5A4A1BCDEC04A2F8A65AACE1CEC8F889F2292171ECA5014B224F3A3229346677991A2388F53E6A3CCCB30099338865F0CD1D4CFA52B39381DBAC785DBB710B9BAAFAA85BBEBF38A77256BCD02DEC0E90738E8EA5738B6649856BC96A6DF967CD7391DABC5C2D935AD7048D5748C82507ED0225A41C7885057A51F2B5C6F7A50AAAE4A5EA874F19DFBA969F7F8A0D43962DF3845CB3758B0CE118D234AE6FC0BB7F0AA736E19769ADAF9A9E514C4712158EB7C200CB4D2C1008783983448ED957AD986E3DA112DDE57009BD5284F016035851DA2C4C2192CD87351521055A71A2B56E6ADDC66B6EF7955396553C17E5C7DEB1C5E3B375DD548F37EC1758FDB83E37B0BA567CB6BDE0958E830A79332427A69B051D8144E03C02E20FE70D92B79CB70B88EE5830B36419C6E6E3FDE2CA47E2759807ADF77FE71F5EB3F41745761892C579A30EC94F80289A587965EE2CEAFF2385D3595DAEF71D53FDAD0092CFA0E56E50F75B5EC9E5350C29EB6E4A85291175CEAD5573E26EB08B15171DFE1BC62A078CFDB113179D5906FF0F6EB83C98B1D6EF1A6C5BB521BD502623C9916F0CE4FA2E31A52A66F6B2E7AA9E42B3CC2BD95A2938EC90B9AD0AC1CD90292CC02E067AB0CA9471F4D926A814DDBF435EDB4DA2D3E489D9D900CA3912BDA9EC19EB2D90F0BEEAEE5F732FA0BF78FBE11C0444D2BF7FB1158FC5D0273102C70D5C1D6ADBA5FF5703C42F43001EDDA7B45269F6E3E83AA812F3472E099805500A8F1BDCCB2A6D5563645C12707303C551CDB393844D5E8001B2022F05E9F7A12E0589A0D464DA71F17A3509A0E525932175339674B02670EA228B8A812C5A3607C51D00F12838130782CB896A22A82DF9721CEE304056946421F7938CD4284A7A00E593E8BEA87DB8F7654DD7F7FF8E8BE22B46DA3507D2EAE281EAD9E8C3644330B44682451944EA2362FD95E6A8B0797064AB9E4D20F03CA785FB185016380E54F120D7289E50D90F5CC67CF000AA1E8A23694202369EB3B23E947BE8978949D919C4208A9B4BAFAF951BA99D27129ED5CB9EF7248872DCF23644C2AE4C567B26AAC64271827714EA2220E1254403B90E32CCC274F4C05B27D98EAB376E1E79BFFFE208CFBFE187295F6830BA31160F87A285916D315AB5C57F965C7ACF4B44AFF63EB3105A5686A2E0414010ABB92700507574DBD191682582E0CA66BFD1BD6C8233AB31BFAC2C294376F9545E77D0B8C6B36E9D8365AB7B2095018F86138393394E7531C19375CD5264E6E44D92A43C1CC11E4AD12C90C2637F18E43FF31736738F5D4A3F40942CA0CDEA08A4F2E294BF54509BE1DEE091ADD5A5740B535340C1C59B1D0BD996C04CE3615D01D58D5586A99BF57FAE64BBB96113EF4FB5495BFC179AA693BC71DEF8647D52EA9EC9F9BEA7B23EF222BABA64EED9CC1BE77D960F57E6EB05A7ABDC16BD92D60B81CC1CF871AF96331B06AC1BEB1CCF635E4F7C3AF127AA0E1670FBD91F1A129EC7A335AD68852311C366C2081B9D67635E2299BA2F315EA99765ADA3C1C0B7FA1F32372CAE9760C7F93AD9AA954FAF9EEF4D0E74A844B7AF668D35875915D76CD042077614A5BD6756C60BE33109A3A931984DE3A1A3C17852729FD89C03C4BBA6723E30768DC6585530E2AE7A2B2963380A4BA89B6D9328EC220C15142C234CB7C2F6211893494E0F5FB9BEBCFEFAFE5A477D831FB594EECB28CC01CDB72E53BD0956C8DA56EB7ECE16AEEA038F52D1707599708905B232932911CB981E8768271F06519498C43FA4852B6A69606E6ABB6553DFD886A092D391F407EEEB89A03BE8E657F3D4E513A53F6251B6B1E166064DEDB6510ACA5FC644158A3058C2432A7EEC6E5AFA749BEB6072AABA132004F2CA80ED3B5D5D7BCB8EFCA06B9D452A706E4B39DFCF34D07B8D6EA6A461A06A3D24AD9B63483C9AC888EA5902D731F0761EC175E541042421CFA8C8D28F97CFD9F2FD7B7BF4D309916344EAC106B84D888F0A2F86948046F83C48F83C3188180869E4768102528CD8BD88F284256047EFB7C7D358B80591832C570E949A66CA13F833B9CE5889726E13C22D0368C11F1AD8894879DA47EC1896A22E6F43F8FCA8B03F260D48C4CFE2A063FFE85B985C6A11185D6D96368DF34B1BE68509BB2A665A26558ACE6F769654D1C1DFF8C8BCFD6BAB78C5BCFC56DE6DF1F3D90FA4A9FB894EDC0231793D462064A9917425AE479E21505F649A2C673533F3EDD7EF968E50550F5F5F58B78C10B4E68219C7200D99FB748C9685FCD694137E667C8614A03BBBFD7C9F0F0275AC4D737ACC727F3EE42EFF0BA9EE12FCD45559014A6522B6F64DFF4A60F422835950E6516F0550B7652B6EAAEAFC4EAF786D74BFDFAD1AC842C7C7A599C64110BF300C5BE8F206B2819F179F5FEFD975BABBF199F07D6C655C536CC7DB276A1D36EC67F79E93A43D206B17F8B4E460DA1C3A71734DDC8F0E1FB151FF35EFE35C7928C83F11BB10507EB13FB0C14DAA895FEF798AFD45766F9059D62E5A1EA822FB117C4A662067E66027837CC450B67FA42F77F628E331CB683ED1CA084757F3FA7C0336C795C1FFF0765AABB2D');
INSERT INTO "records" VALUES('d-9caa22603b45281be0f7','r-50854674ab20624f5bef','0.1.0',X'789CBD564B6FE33610FE2B824E2D601BA41E96945B51EC21459A00D9F41404064552161B59D452941D23F07FEFF0214B4EB28B6C51F46058248733DFCC7C33C3D7B0A735DF91CD9EAB5EC836BC0AF10A858B504BDA8B76B68D56EE6027196F60CDDB0D958A6F0EBCDCF4BBCDBEEC3B428F41BCCAAD58C35F0495ED86892DEF35C867EB2AC6EB745D15799EE28CE28253444982938C162CAF128E739C6246715AB18A96451CA7384679CC7842498A4127136043D33ABC7A0D05039D6C595042A2688DE23249A31C971C551948F67250941BB996ECE03F8C57FA45C3C1B368CD45CDEDAA926A47F4B4E62D954CB45BD81974B5CCAD4D8F9F02561EE388A6A840511257388B3314A3AA2A9282AD11E5641DB39C643C4A8BCC08A0BC62244D0A14033A1A9E16E1A02072EDD0348BB01BCA46F43557E306D982F5A371AA2360B7E68435A235D81F48F3DC07356F5820DAE0AE6F249C974777EA2EF79C6A9B26B76C48BB1D40A14D9349A671EF2ABC95EA408E016959704D7963FEAD566D0D78DD816C83877A503D23C755E0AF1C84AE99E28740D73CA894D812CDFB95090F7C3820AFA122073072F7F5E66E11FC41DA20420BF84551F00BB8F42B08770D314909BD0BE62EAC8CC812E1656468731185D31426660CEC4933BCBBD16BA2871E76CD07C84116F7828116FE2330274B645109A3D905ED4CF57382CEAA879E940D07D507A1CE312F1B499FE1F4F17564554714D92AD2D50E96829823432A38CBD1E909F836A856E8C1E8788425C4B1D6BDF1AC960D9BA8603DD9F1568F1B9AAB9DC5D19E9D1C19EE04B64A0E2DEB9DDA1D391A9DBD36E5E952AFD5C0E14E2D0F7E23EC94D89BF82FC26F83D450C65299FB510A805F3AA9B417AC48D3C3D59DCDB15D9C4E103C4241BB73DE56E2EDDD3DA8F2C5E648036B0AA8B43A9ECF0D4DA57228655589C90102AB469039897D50471D80012202E7CEEA9BF8AE0D6C0035593F2DCE4229F65269F65EECC9085A1FAEBFDE4C3EF802B970C209FCF74EE0111FCE277C238019C0976542CA7586E3BCA0498411C98B049309B32FCC1F053EFCF3FA26FC09E04A5ADE7F843A1B5167C5847AEC0D06F693AFF8194DB6314EE2284926CCBE17BC054C18300E9B6914996102D0F4C0403E2D56058E6147B65BBF85D12A4BD653A84927A0A1C1AD2D97C60898F7568D99B61A9B035AE51F3B16C7DEB17846178BD339A5C5CEFB04E3A875A5662F266344925944C65E6A5ACE870D0CFAD0ACF08D9ECB73ABF172AB539C0A3F9799AD34EF3C73E92F492F7ABFB4DDD9C0FE3610F0550BEEDB84AD7BFFCDF71087599EF8B22AC83A4325CC699864599696A88A435BF770FCFBDDEDD7BF6E1ECC643976FC62C33C0F467720DAA689781B147221CD4322599BE440C7EB3517E042B642169D2980593F97940E4AD9664746F63A72983A34ED1382D009DB261F9FA6E932E3D8A1E6F3FCFC8BB8FE5C864D63D45A8972989712848189371B7AD6DD612AC058559BF3F6E307D99A86DAAC6F141E4D144F68CC449F37BF4F75C8281935CDFCB2CF024B9D4AB9620584FDD0E8D5DF52B44B77FCAEA6F0B95DF125CE5302CF23E052C650C651826C393BF5F75F1EEEBFFC3623D1B4E14814BA5707BC2A2EA804B3A8810A87663127559E2597AC82B670A655F4095A7D97502E498E4ABE5DFE8F394EF3317FB3048ECFB14F0FB9C5A7BBF6946CC5B5E244AF2EB3304BF53A35E2E6C5C68871E0F40F4429E1A9');
CREATE TABLE sample_mentions (
	sample TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	mention TEXT NOT NULL, 
	CONSTRAINT pk_sample_mentions PRIMARY KEY (sample, number)
);
CREATE TABLE source_entries (
	source TEXT NOT NULL, 
	entry TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	seen TEXT NOT NULL, 
	CONSTRAINT pk_source_entries PRIMARY KEY (source, entry), 
	CONSTRAINT fk_source_entries_source FOREIGN KEY(source) REFERENCES sources (url) ON DELETE CASCADE
);
CREATE TABLE sources (
	url TEXT NOT NULL, 
	name TEXT NOT NULL, 
	state TEXT NOT NULL, 
	etag TEXT, 
	last_modified TEXT, 
	next_poll TEXT, 
	last_ok TEXT, 
	last_error TEXT, 
	failures INTEGER NOT NULL, 
	polls INTEGER NOT NULL, 
	unchanged INTEGER NOT NULL, 
	taken INTEGER NOT NULL, 
	over_cap INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	today INTEGER NOT NULL, 
	held_back BOOLEAN NOT NULL, 
	CONSTRAINT pk_sources PRIMARY KEY (url)
);
CREATE TABLE standing_verdicts (
	mention TEXT NOT NULL, 
	adjudication INTEGER NOT NULL, 
	CONSTRAINT pk_standing_verdicts PRIMARY KEY (mention), 
	CONSTRAINT fk_standing_verdicts_adjudication FOREIGN KEY(adjudication) REFERENCES adjudications (number), 
	CONSTRAINT fk_standing_verdicts_mention FOREIGN KEY(mention) REFERENCES mentions (id) ON DELETE CASCADE
);
INSERT INTO "standing_verdicts" VALUES('e-096795e4b316221108dc',1);
CREATE TABLE story_heads (
	dispatch TEXT NOT NULL, 
	day TEXT NOT NULL, 
	data TEXT NOT NULL, 
	CONSTRAINT pk_story_heads PRIMARY KEY (dispatch), 
	CONSTRAINT fk_story_heads_dispatch FOREIGN KEY(dispatch) REFERENCES dispatches (id) ON DELETE CASCADE
);
INSERT INTO "story_heads" VALUES('d-2ee73d3f7cb8c298f773','2022-01-07','{"dispatch":"d-2ee73d3f7cb8c298f773","published":"2022-01-07","publisher":"AFP","copy_of":null,"title":null,"terms":[["20",1.0],["accus",1.0],["barent",2.0],["clos",1.0],["demand",1.0],["friday",1.0],["frigat",3.0],["hold",1.0],["iceland",4.0],["january",1.0],["ministry",1.0],["norway",4.0],["norwegian",1.0],["oslo",1.0],["overfish",1.0],["port",1.0],["sea",2.0],["sent",2.0],["talk",1.0],["trawler",1.0],["two",1.0],["withdraw",1.0]],"actors":[["ISL",5],["NOR",5],["NOR.AGR",1],["x-4ab671389c4210a8941a",2],["x-4c6bc5f6371fbf0ba94b",1]],"places":[["f.barents-sea",1],["g3143244",1]],"names":[["ISL","Iceland"],["NOR","Norway"],["NOR.AGR","Norway trawler"],["f.barents-sea","Barents Sea"],["g3143244","Oslo"],["x-4ab671389c4210a8941a","frigate"],["x-4c6bc5f6371fbf0ba94b","ministry"]]}');
INSERT INTO "story_heads" VALUES('d-c06e4ef0769120b19d12','2022-01-07','{"dispatch":"d-c06e4ef0769120b19d12","published":"2022-01-07","publisher":"AP","copy_of":null,"title":null,"terms":[["20",1.0],["accus",1.0],["barent",1.0],["clos",2.0],["demand",1.0],["friday",1.0],["frigat",2.0],["hold",1.0],["iceland",4.0],["january",1.0],["ministry",1.0],["norway",4.0],["norwegian",1.0],["oslo",1.0],["overfish",1.0],["port",2.0],["sea",1.0],["sent",2.0],["ship",1.0],["talk",1.0],["trawler",1.0],["two",1.0],["withdraw",1.0]],"actors":[["ISL",5],["NOR",5],["NOR.AGR",1],["x-4ab671389c4210a8941a",2],["x-4c6bc5f6371fbf0ba94b",1]],"places":[["f.barents-sea",1],["g3143244",1]],"names":[["ISL","Iceland"],["NOR","Norway"],["NOR.AGR","Norway trawler"],["f.barents-sea","Barents Sea"],["g3143244","Oslo"],["x-4ab671389c4210a8941a","frigate"],["x-4c6bc5f6371fbf0ba94b","ministry"]]}');
INSERT INTO "story_heads" VALUES('d-9caa22603b45281be0f7','2022-01-20','{"dispatch":"d-9caa22603b45281be0f7","published":"2022-01-20","publisher":"dpa","copy_of":null,"title":null,"terms":[["frigat",1.0],["held",2.0],["iceland",1.0],["norway",2.0],["oslo",2.0],["talk",2.0],["thursday",1.0],["withdrew",1.0]],"actors":[["ISL",1],["NOR",2],["x-4ab671389c4210a8941a",1]],"places":[["g3143244",1]],"names":[["ISL","Iceland"],["NOR","Norway"],["g3143244","Oslo"],["x-4ab671389c4210a8941a","frigate"]]}');
CREATE TABLE storyline_dispatches (
	storyline TEXT NOT NULL, 
	dispatch TEXT NOT NULL, 
	CONSTRAINT pk_storyline_dispatches PRIMARY KEY (storyline, dispatch), 
	CONSTRAINT fk_storyline_dispatches_dispatch FOREIGN KEY(dispatch) REFERENCES dispatches (id) ON DELETE CASCADE, 
	CONSTRAINT fk_storyline_dispatches_storyline FOREIGN KEY(storyline) REFERENCES storylines (id) ON DELETE CASCADE
);
INSERT INTO "storyline_dispatches" VALUES('s-e7577edc927c7a047c54','d-2ee73d3f7cb8c298f773');
INSERT INTO "storyline_dispatches" VALUES('s-e7577edc927c7a047c54','d-c06e4ef0769120b19d12');
INSERT INTO "storyline_dispatches" VALUES('s-e7577edc927c7a047c54','d-9caa22603b45281be0f7');
CREATE TABLE storyline_log (
	number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	change TEXT NOT NULL, 
	"before" TEXT NOT NULL, 
	"after" TEXT NOT NULL, 
	at TEXT NOT NULL
);
CREATE TABLE storylines (
	id TEXT NOT NULL, 
	title TEXT NOT NULL, 
	first_day TEXT NOT NULL, 
	last_day TEXT NOT NULL, 
	n_dispatches INTEGER NOT NULL, 
	data TEXT NOT NULL, 
	CONSTRAINT pk_storylines PRIMARY KEY (id)
);
INSERT INTO "storylines" VALUES('s-e7577edc927c7a047c54','Norway, Iceland, Norway trawler','2022-01-07','2022-01-20',3,'{"id":"s-e7577edc927c7a047c54","title":"Norway, Iceland, Norway trawler","title_from":null,"lead":"v-1b48c2eb189c3f8c8aaa","timeline":["v-302a816cfc31cea53b05","v-5473159a244d4aa60570","v-871328998664abc70146","v-1b48c2eb189c3f8c8aaa","v-f29125c9e12cd999986a"],"dispatches":["d-2ee73d3f7cb8c298f773","d-c06e4ef0769120b19d12","d-9caa22603b45281be0f7"],"actors":["NOR","ISL","NOR.AGR"],"places":["g3143244","f.barents-sea"],"terms":["norway","iceland","frigat","oslo","talk","barent","held","sea"],"start":"2022-01-07","end":"2022-01-20"}');
CREATE TABLE unsettled (
	kind TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	CONSTRAINT pk_unsettled PRIMARY KEY (kind, "key")
);
CREATE INDEX ix_agenda_day_id ON agenda (day, id);
CREATE INDEX ix_agenda_event ON agenda (event);
CREATE INDEX ix_agenda_status_day_id ON agenda (status, day, id);
CREATE INDEX ix_alerts_rule_number ON alerts (rule, number);
CREATE INDEX ix_aliases_new ON aliases (new);
CREATE INDEX ix_dispatches_day_id ON dispatches (day, id);
CREATE INDEX ix_dispatches_digest ON dispatches (digest);
CREATE INDEX ix_dispatches_hand_day ON dispatches (hand, day);
CREATE INDEX ix_dispatches_source_day_id_original ON dispatches (source, day, id, original);
CREATE INDEX ix_dispatches_url ON dispatches (url);
CREATE INDEX ix_dispatches_wire_id ON dispatches (wire_id);
CREATE INDEX ix_events_act_day_id ON events (act, day, id);
CREATE INDEX ix_events_changed_id ON events (changed, id);
CREATE INDEX ix_events_country_day_id ON events (country, day, id);
CREATE INDEX ix_events_day_id ON events (day, id);
CREATE INDEX ix_events_place_day_id ON events (place, day, id);
CREATE INDEX ix_events_status_day_id ON events (status, day, id);
CREATE INDEX ix_events_type_day_id ON events (type, day, id);
CREATE INDEX ix_positions_block ON positions (block);
CREATE INDEX ix_positions_last_day_id ON positions (last_day, id);
CREATE INDEX ix_positions_state_last_day_id ON positions (state, last_day, id);
CREATE INDEX ix_sample_mentions_mention ON sample_mentions (mention);
CREATE INDEX ix_storylines_last_day_id ON storylines (last_day, id);
CREATE INDEX ix_adjudications_author ON adjudications (author);
CREATE INDEX ix_adjudications_dispatch ON adjudications (dispatch);
CREATE INDEX ix_agenda_actors_actor_day_item ON agenda_actors (actor, day, item);
CREATE INDEX ix_agenda_plans_until ON agenda_plans (until);
CREATE INDEX ix_deliveries_state_next_try ON deliveries (state, next_try);
CREATE INDEX ix_dispatch_links_earlier ON dispatch_links (earlier);
CREATE INDEX ix_event_actors_actor_role_day_event ON event_actors (actor, role, day, event);
CREATE INDEX ix_event_channels_channel_day_event ON event_channels (channel, day, event);
CREATE INDEX ix_mentions_dispatch ON mentions (dispatch);
CREATE INDEX ix_position_changes_day ON position_changes (day);
CREATE INDEX ix_position_parties_actor_role_day_position ON position_parties (actor, role, day, position);
CREATE INDEX ix_records_reading_dispatch ON records (reading, dispatch);
CREATE INDEX ix_source_entries_source_seen ON source_entries (source, seen);
CREATE INDEX ix_story_heads_day ON story_heads (day);
CREATE INDEX ix_storyline_dispatches_dispatch ON storyline_dispatches (dispatch);
CREATE INDEX ix_agenda_turns_told ON agenda_turns (told);
CREATE INDEX ix_event_mentions_dispatch ON event_mentions (dispatch);
CREATE INDEX ix_event_mentions_mention ON event_mentions (mention);
CREATE INDEX ix_mention_blocks_mention ON mention_blocks (mention);
CREATE INDEX ix_mention_sides_mention ON mention_sides (mention);
CREATE INDEX ix_position_stances_block ON position_stances (block);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('dispatches',3);
INSERT INTO "sqlite_sequence" VALUES('adjudications',1);
CREATE VIRTUAL TABLE dispatch_text USING fts5(headline, body, content='', tokenize='porter unicode61');
INSERT INTO dispatch_text (rowid, headline, body) VALUES (1, 'Frigates sent to Barents Sea', 'Norway sent two frigates to the Barents Sea on Friday after Iceland closed its ports to Norwegian trawlers. Iceland demanded that Norway withdraw the frigates. Norway and Iceland will hold talks in Oslo on January 20, the ministry said. Norway accused Iceland of overfishing.');
INSERT INTO dispatch_text (rowid, headline, body) VALUES (2, 'Ships sent, port closed', 'Norway sent two frigates to the Barents Sea on Friday after Iceland closed its ports to Norwegian trawlers. Iceland demanded that Norway withdraw the frigates. Norway and Iceland will hold talks in Oslo on January 20, the ministry said. Norway accused Iceland of overfishing.');
INSERT INTO dispatch_text (rowid, headline, body) VALUES (3, 'Talks held in Oslo', 'Norway and Iceland held talks in Oslo on Thursday. Norway withdrew the frigates.');
COMMIT;
