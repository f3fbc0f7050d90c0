import { describe, expect, test } from "vitest";
import { readLanguage } from "./language.ts";

describe("readLanguage", () => {
  test.each([
    [
      "de",
      "Bei dem Angriff auf die Hafenstadt sind nach Angaben der Behörden mindestens zwölf Menschen getötet worden.",
    ],
    ["es", "Las autoridades dijeron que al menos doce personas murieron en el puerto durante la noche del domingo."],
    [
      "fr",
      "Selon les autorités, au moins douze personnes ont été tuées dans le port pendant la nuit de dimanche à lundi.",
    ],
    ["ru", "По словам властей, в порту погибли по меньшей мере двенадцать человек."],
    ["ar", "قالت السلطات إن اثني عشر شخصا على الأقل قتلوا في الميناء ليلة الأحد"],
    ["zh", "当局说，周日晚上港口至少有十二人丧生，另有数十人受伤，其中包括儿童。"],
  ])("refuses %s", (language, text) => {
    expect(readLanguage(text)).toEqual({ language, isRefused: true });
  });

  test.each([
    ["144,044 Evacuated people", "a line of a table"],
    ["Barangay San Isidro: 12 dead, 4 missing", "names"],
    ["Mueren doce", "too short to tell"],
    [
      "KLTV News, Weather, Sports, Breaking News | Tyler, Longview, Jacksonville Texas | Local News - Home",
      "names only",
    ],
    ["", "nothing"],
  ])("does not refuse %j: %s", (text, _reason) => {
    expect(readLanguage(text).isRefused).toBe(false);
  });

  test("knows English that is full of foreign names", () => {
    const text =
      "The Ministerstvo oborony said the strike on Nowa Wieś and Saint-Rémy-de-Provence killed Jürgen Müller and Óscar Núñez.";
    expect(readLanguage(text)).toEqual({ language: "en", isRefused: false });
  });

  test("knows English in capitals, as old newswires have it", () => {
    const text =
      "THE ARMY SAID THAT AT LEAST TWELVE OF ITS SOLDIERS WERE KILLED IN THE ATTACK ON THE GARRISON OF THE TOWN.";
    expect(readLanguage(text)).toEqual({ language: "en", isRefused: false });
  });
});
