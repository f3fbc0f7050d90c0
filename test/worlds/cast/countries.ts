/**
 * Real countries with regions and towns that the gazetteer knows, so that places can be told too narrow and too wide.
 *
 * Not here: people (people.ts), offices (origins).
 */
export interface Town {
  readonly name: string;
  readonly region: string;
}

export interface Country {
  readonly name: string;
  readonly demonym: string;
  readonly capital: string;
  /** What its government is called by beside its own name. */
  readonly seat: string;
  readonly names: "slavic" | "turkic" | "arabic" | "southern" | "latin" | "african" | "eastern" | "english";
  readonly towns: readonly Town[];
}

const rows = `
Ukraine|Ukrainian|Kyiv|Kyiv|slavic|Donetsk: Bakhmut, Mariupol, Kramatorsk; Kharkiv: Izyum, Kupiansk; Luhansk: Sievierodonetsk, Lysychansk
Russia|Russian|Moscow|the Kremlin|slavic|Belgorod: Shebekino; Rostov: Taganrog; Samara: Tolyatti
Belarus|Belarusian|Minsk|Minsk|slavic|Brest: Pinsk, Baranovichi
Turkey|Turkish|Ankara|Ankara|turkic|Hatay: Antakya, Iskenderun; Gaziantep: Nizip
Azerbaijan|Azerbaijani|Baku|Baku|turkic|Ganja: Ganja; Shaki: Shaki
Syria|Syrian|Damascus|Damascus|arabic|Aleppo: Manbij, Afrin; Homs: Palmyra
Iraq|Iraqi|Baghdad|Baghdad|arabic|Nineveh: Mosul, Sinjar; Anbar: Fallujah, Ramadi
Yemen|Yemeni|Sanaa|Sanaa|arabic|Marib: Marib; Taiz: Taiz
Sudan|Sudanese|Khartoum|Khartoum|arabic|North Darfur: El Fasher; South Darfur: Nyala
Libya|Libyan|Tripoli|Tripoli|arabic|Derna: Derna; Sirte: Sirte
Pakistan|Pakistani|Islamabad|Islamabad|southern|Sindh: Sukkur, Larkana; Punjab: Multan, Sialkot
India|Indian|New Delhi|New Delhi|southern|Bihar: Gaya, Muzaffarpur; Gujarat: Morbi, Rajkot; Assam: Silchar
Bangladesh|Bangladeshi|Dhaka|Dhaka|southern|Sylhet: Sylhet; Khulna: Jessore
Nepal|Nepalese|Kathmandu|Kathmandu|southern|Lumbini: Butwal, Nepalgunj
Colombia|Colombian|Bogota|Bogota|latin|Cauca: Popayan; Antioquia: Medellin
Peru|Peruvian|Lima|Lima|latin|Puno: Juliaca; Piura: Sullana
Mexico|Mexican|Mexico City|Mexico City|latin|Sinaloa: Culiacan, Mazatlan; Jalisco: Zapopan
Brazil|Brazilian|Brasilia|Brasilia|latin|Bahia: Ilheus; Pernambuco: Recife
Nigeria|Nigerian|Abuja|Abuja|african|Borno: Maiduguri; Kaduna: Zaria; Plateau: Jos
Ethiopia|Ethiopian|Addis Ababa|Addis Ababa|african|Tigray: Mekelle; Amhara: Gondar
Kenya|Kenyan|Nairobi|Nairobi|african|Garissa: Garissa; Nakuru: Naivasha
Mozambique|Mozambican|Maputo|Maputo|african|Sofala: Beira; Cabo Delgado: Pemba
Philippines|Philippine|Manila|Manila|eastern|Cebu: Talisay, Danao; Eastern Visayas: Tacloban, Ormoc
Indonesia|Indonesian|Jakarta|Jakarta|eastern|West Java: Cianjur, Garut; Aceh: Banda Aceh
Myanmar|Myanmar|Naypyidaw|Naypyidaw|eastern|Sagaing: Monywa; Shan: Lashio
United States|American|Washington|the White House|english|Texas: Lubbock, Amarillo; Kentucky: Paducah; Ohio: Dayton
Britain|British|London|Downing Street|english|Kent: Margate; Cumbria: Kendal`;

export const countries: readonly Country[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [name, demonym, capital, seat, names, regions] = row.split("|") as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const towns = regions.split("; ").flatMap((each) => {
      const [region, list] = each.split(": ") as [string, string];
      return list.split(", ").map((town) => ({ name: town, region }));
    });
    return { name, demonym, capital, seat, names: names as Country["names"], towns };
  });

export const countryNamed = (name: string): Country => countries.find((country) => country.name === name)!;

/** "in [the Philippines]". */
export const withArticle = (name: string) => (/^(?:Philippines|United States)$/.test(name) ? `the ${name}` : name);
