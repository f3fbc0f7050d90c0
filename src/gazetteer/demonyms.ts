/**
 * What the news calls countries and their people: code, other names, then demonyms and adjectives.
 * "KP|North Korea, DPRK|North Korean": "North Korea" is the place, "North Korean" points to it.
 *
 * A demonym names a group ("Russian casualties"), never the place of a count: readers of places must ask.
 */
export const demonyms = `
AD||Andorran
AE|UAE, Emirates|Emirati
AF||Afghan
AG|Antigua, Barbuda|Antiguan
AL||Albanian
AM||Armenian
AO||Angolan
AR||Argentine, Argentinian, Argentinean
AT||Austrian
AU||Australian, Aussie
AZ||Azerbaijani, Azeri
BA|Bosnia, Bosnia-Herzegovina, Bosnia and Herzegovina|Bosnian
BB||Barbadian
BD||Bangladeshi
BE||Belgian
BF|Burkina Faso, Burkina|Burkinabe, Burkinabé
BG||Bulgarian
BH||Bahraini
BI||Burundian
BJ||Beninese
BN|Brunei|Bruneian
BO|Bolivia|Bolivian
BR||Brazilian
BS|Bahamas|Bahamian
BT||Bhutanese
BW||Botswanan, Motswana, Batswana
BY||Belarusian, Belarussian
BZ||Belizean
CA||Canadian
CD|DRC, DR Congo, D.R. Congo, Congo-Kinshasa, Democratic Republic of Congo, Democratic Republic of the Congo, Congo|Congolese
CF|CAR, Central African Republic|Central African
CG|Congo-Brazzaville, Republic of Congo, Republic of the Congo|
CH||Swiss
CI|Ivory Coast, Côte d'Ivoire, Cote d'Ivoire|Ivorian
CL||Chilean
CM||Cameroonian
CN|China|Chinese
CO||Colombian
CR||Costa Rican
CU||Cuban
CV|Cape Verde, Cabo Verde|Cape Verdean
CY||Cypriot
CZ|Czechia, Czech Republic|Czech
DE||German
DJ||Djiboutian
DK||Danish, Dane
DZ||Algerian
EC||Ecuadorian, Ecuadorean
EE||Estonian
EG||Egyptian
EH|Western Sahara|Sahrawi
ER||Eritrean
ES||Spanish, Spaniard
ET||Ethiopian
FI||Finnish, Finn
FJ||Fijian
FR||French, Frenchman
GA||Gabonese
GB|UK, U.K., United Kingdom, Britain, Great Britain|British, Briton, Brit, English, Scottish, Welsh
GE||Georgian
GH||Ghanaian
GM|Gambia|Gambian
GN||Guinean
GQ||Equatoguinean
GR||Greek
GT||Guatemalan
GY||Guyanese
HN||Honduran
HR||Croatian, Croat
HT||Haitian
HU||Hungarian
ID||Indonesian
IE||Irish
IL||Israeli
IN||Indian
IQ||Iraqi
IR|Iran|Iranian
IS||Icelandic
IT||Italian
JM||Jamaican
JO||Jordanian
JP||Japanese
KE||Kenyan
KG|Kyrgyzstan|Kyrgyz
KH||Cambodian, Khmer
KM|Comoros|Comorian, Comoran
KP|North Korea, DPRK|North Korean
KR|South Korea|South Korean
KW||Kuwaiti
KZ||Kazakh, Kazakhstani
LA|Laos|Lao, Laotian
LB||Lebanese
LK||Sri Lankan
LR||Liberian
LS||Basotho
LT||Lithuanian
LV||Latvian
LY|Libya|Libyan
MA||Moroccan
MD|Moldova|Moldovan
ME||Montenegrin
MG||Malagasy
MK|North Macedonia, Macedonia|Macedonian
ML||Malian
MM|Myanmar, Burma|Burmese
MN||Mongolian
MR||Mauritanian
MT||Maltese
MU||Mauritian
MV|Maldives|Maldivian
MW||Malawian
MX||Mexican
MY||Malaysian
MZ||Mozambican
NA||Namibian
NE||Nigerien
NG||Nigerian
NI||Nicaraguan
NL|Netherlands, Holland|Dutch
NO||Norwegian
NP||Nepali, Nepalese
NZ||New Zealander, Kiwi
OM||Omani
PA||Panamanian
PE||Peruvian
PG||Papua New Guinean
PH|Philippines|Filipino, Philippine
PK||Pakistani
PL||Polish
PR||Puerto Rican
PS|Palestine, Palestinian territories, Palestinian Territories, Occupied Palestinian Territory|Palestinian
PT||Portuguese
PY||Paraguayan
QA||Qatari
RO||Romanian
RS||Serbian, Serb
RU|Russia|Russian
RW||Rwandan
SA||Saudi
SD||Sudanese
SE||Swedish, Swede
SG||Singaporean
SI||Slovenian, Slovene
SK||Slovak
SL||Sierra Leonean
SN||Senegalese
SO||Somali
SS||South Sudanese
SV||Salvadoran
SY|Syria|Syrian
SZ|Eswatini, Swaziland|Swazi
TD||Chadian
TG||Togolese
TH||Thai
TJ||Tajik
TL|East Timor, Timor-Leste|Timorese
TM||Turkmen
TN||Tunisian
TO||Tongan
TR|Turkey, Türkiye, Turkiye|Turkish, Turk
TT||Trinidadian
TW|Taiwan|Taiwanese
TZ|Tanzania|Tanzanian
UA||Ukrainian
UG||Ugandan
US|US, U.S., USA, U.S.A., United States, America|American
UY||Uruguayan
UZ||Uzbek
VA|Vatican City, Vatican|
VE|Venezuela|Venezuelan
VN|Vietnam, Viet Nam|Vietnamese
XK|Kosovo|Kosovar
YE||Yemeni
ZA||South African
ZM||Zambian
ZW||Zimbabwean
FM|Micronesia|
`;
