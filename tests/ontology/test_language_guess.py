"""Languages of short texts: every script and language of the tables, by headlines and sentences written for this."""

import pytest

from tocsin.ontology.language_guess import language_of

SENTENCES = {
    "en": "Ministers meet in Riga as talks on grain resume",
    "de": "Minister treffen sich in Riga zu neuen Gesprächen über Getreide",
    "fr": "Les ministres se réunissent à Riga pour parler du blé",
    "es": "Los ministros se reúnen en Riga para hablar del trigo",
    "it": "I ministri si riuniscono a Riga per discutere del grano",
    "pt": "Os ministros reúnem-se em Riga para discutir a questão do trigo",
    "nl": "De ministers komen in Riga bijeen voor overleg over het graan",
    "sv": "Ministrarna träffas i Riga för att tala om spannmål och vapen",
    "da": "Ministrene mødes i Riga for at tale om korn, siger han efter mødet",
    "no": "Ministrene møtes i Riga for å snakke om korn, sier han etter møtet",
    "fi": "Ministerit tapaavat Riiassa ja keskustelevat viljasta myös huomenna",
    "pl": "Ministrowie spotkają się w Rydze, aby rozmawiać o zbożu",
    "cs": "Ministři se sejdou v Rize, aby jednali o obilí, které čeká v přístavu",
    "sk": "Ministri sa stretnú v Rige, aby rokovali o obilí, ktoré čaká v prístave",
    "hu": "A miniszterek Rigában találkoznak, hogy a gabonáról tárgyaljanak",
    "ro": "Miniștrii se întâlnesc la Riga pentru a discuta despre grâu",
    "hr": "Ministri se sastaju u Rigi kako bi razgovarali o žitu koje čeka u luci",
    "sl": "Ministri se bodo sestali v Rigi, kjer se bodo pogovarjali o žitu",
    "tr": "Bakanlar tahıl için Riga'da bir araya geliyor ve yarın da görüşecek",
    "id": "Para menteri bertemu di Riga untuk membahas gandum yang tertahan di pelabuhan",
    "vi": "Các bộ trưởng gặp nhau tại Riga để bàn về lúa mì",
    "et": "Ministrid kohtuvad Riias ja arutavad vilja, mis ootab sadamas",
    "lv": "Ministri tiekas Rīgā, lai runātu par graudiem, kas gaida ostā",
    "lt": "Ministrai susitinka Rygoje ir kalbėsis apie grūdus, kurie laukia uoste",
    "sq": "Ministrat takohen në Rigë për të folur për grurin që pret në port",
    "ca": "Els ministres es reuneixen a Riga per parlar del blat que espera al port",
    "az": "Nazirlər taxıl üçün Riqada görüşür və sabah da danışıqlar olacaq",
    "sw": "Mawaziri wanakutana Riga kwa mazungumzo ya ngano ambayo iko katika bandari",
    "tl": "Nagkita ang mga ministro sa Riga para sa usapan ukol sa trigo na nasa daungan",
    "ru": "Министры встречаются в Риге, чтобы говорить о зерне",
    "uk": "Міністри зустрічаються в Ризі, щоб говорити про зерно",
    "be": "Міністры сустракаюцца ў Рызе, каб гаварыць пра збожжа",
    "bg": "Министрите се срещат в Рига, за да говорят за зърното",
    "sr": "Министри се састају у Риги да би разговарали о житу које чека у луци",
    "mk": "Министрите се состануваат во Рига за да разговараат за житото",
    "kk": "Министрлер Ригада астық туралы келіссөз үшін кездесті және ертең де кездеседі",
    "el": "Οι υπουργοί συναντώνται στη Ρίγα",
    "hy": "Նախարարները հանդիպում են Ռիգայում",
    "he": "השרים נפגשים בריגה לשיחות על חיטה",
    "ar": "يجتمع الوزراء في ريغا للحديث عن القمح الذي ينتظر في الميناء",
    "fa": "وزیران در ریگا برای گفتگو درباره گندم دیدار می کنند",
    "ur": "وزرا ریگا میں گندم کے بارے میں بات چیت کے لیے ملے ہیں",
    "ps": "وزیران په ریګا کې د غنمو په اړه خبرې کوي",
    "hi": "मंत्री रीगा में गेहूं पर बातचीत के लिए मिले हैं",
    "ne": "मन्त्रीहरू रिगामा गहुँको विषयमा छलफल गर्न भेटेका छन् र वार्ता जारी छ",
    "bn": "মন্ত্রীরা রিগায় গম নিয়ে আলোচনা করছেন",
    "ta": "அமைச்சர்கள் ரீகாவில் சந்திக்கின்றனர்",
    "th": "รัฐมนตรีพบกันที่ริกา",
    "ka": "მინისტრები რიგაში ხვდებიან",
    "am": "ሚኒስትሮች በሪጋ ተገናኙ ስለ ስንዴም ተወያዩ",
    "ko": "장관들이 리가에서 곡물 문제를 논의한다",
    "ja": "閣僚らはリガで穀物について協議する",
    "zh": "各国部长在里加会晤讨论粮食问题",
}


@pytest.mark.parametrize(("code", "sentence"), SENTENCES.items())
def test_a_sentence_tells_its_language(code, sentence):
    assert language_of(sentence) == code


@pytest.mark.parametrize("text", ["", "12 345", "Riga", "x y z", "!!! ???", "א", "Qwx zzkt brrv plxq mmnt vvrt"])
def test_too_little_or_no_language_tells_none(text):
    assert language_of(text) is None


def test_a_foreign_name_in_its_script_does_not_change_the_language():
    assert language_of("The minister said that Україна would be at the talks in Riga on Monday.") == "en"
