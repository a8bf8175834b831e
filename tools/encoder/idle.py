"""Questions that people ask about anybody and any country, where the article has no word of the answer."""

import re

from data import Article

OF_PEOPLE = {
    r"\b\d\d-year-old|, \d\d,|\bage\b|\baged\b|\bborn\b|years old": ["how old is {}", "what is {}'s age?", "when was {} born", "{} age"],
    r"\bborn\b|\bnative\b|grew up|hometown|birthplace": ["where was {} born", "where does {} come from", "where did {} grow up?"],
    r"\bwife|husband|married|spouse|partner|widow|fianc": ["who is {}'s wife", "who is {} married to?", "is {} married", "{} husband"],
    r"\bchild|\bsons?\b|daughter|father|mother|\bkids\b": ["how many children does {} have", "does {} have kids?"],
    r"graduat|universit|college|school|degree|studied|educat": ["where did {} go to university", "what did {} study?", "{} education"],
    r"\bbillion|million|worth|salary|earn|fortune|\$|£|€": ["what is {}'s net worth", "how rich is {}", "how much does {} earn?"],
    r"\btall\b|height|\bfeet\b": ["how tall is {}"],
    r"@|e-?mail|phone|telephone|website": ["what is {}'s email", "{} phone number"],
    r"religio|church|christian|muslim|catholic|jewish|faith": ["what religion is {}", "is {} religious?"],
    r"\bdied\b|\bdead\b|death|killed|passed away": ["when did {} die", "how did {} die?", "is {} still alive"],
    r"\blives?\b|\bliving\b|resident|\bhome\b|\bhouse\b": ["where does {} live"],
}
"""Words of the answer, any of which may tell it, and questions after a person whom the article quotes."""

OF_COUNTRIES = {
    r"president": ["who is the president of {}", "president of {}?"],
    r"prime minister|premier": ["who is the prime minister of {}"],
    r"capital": ["what is the capital of {}", "capital city of {}"],
    r"population|million people|inhabitants": ["how many people live in {}", "population of {}", "how big is {}?"],
    r"currency|dollar|euro|rouble|ruble": ["what currency does {} use"],
    r"language|speak": ["what language do they speak in {}"],
    r"\bgdp\b|economy|economic": ["what is the gdp of {}"],
    r"religio|muslim|christian|church": ["what is the main religion in {}"],
    r"weather|climate|rain|snow|degrees": ["what's the weather in {}"],
}

COUNTRIES = (
    "Afghanistan Albania Algeria Argentina Armenia Australia Austria Azerbaijan Bangladesh Belarus Belgium Bolivia Brazil "
    "Bulgaria Canada Chad Chile China Colombia Cuba Denmark Egypt Ethiopia Finland France Georgia Germany Ghana Greece Haiti "
    "Hungary India Indonesia Iran Iraq Ireland Israel Italy Japan Jordan Kazakhstan Kenya Kyrgyzstan Lebanon Libya Malaysia "
    "Mexico Mongolia Morocco Myanmar Nepal Netherlands Nigeria Norway Pakistan Peru Philippines Poland Portugal Qatar Romania "
    "Russia Rwanda Senegal Serbia Somalia Spain Sudan Sweden Switzerland Syria Tajikistan Thailand Tunisia Turkey Uganda "
    "Ukraine Uzbekistan Venezuela Vietnam Yemen Zimbabwe"
).split()


def idle_questions(article: Article) -> list[str]:
    """Every question that fits: the article quotes the person or names the country and has none of the answer's words."""
    text = "\n".join([article.title, *article.paragraphs])
    people = sorted({name for names in article.speakers for name in names if re.fullmatch(r"[A-Z][\w'’-]+( [A-Z][\w'’.-]*)+", name)})
    countries = [country for country in COUNTRIES if re.search(rf"\b{country}\b", text)]
    questions = []
    for told, forms in OF_PEOPLE.items():
        if not re.search(told, text, re.IGNORECASE):
            questions += [form.format(name if len(form) % 2 else name.split()[-1]) for form in forms for name in people]
    for told, forms in OF_COUNTRIES.items():
        if not re.search(told, text, re.IGNORECASE):
            questions += [form.format(country) for form in forms for country in countries]
    return questions
