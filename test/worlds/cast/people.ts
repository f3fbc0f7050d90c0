/** Names of invented people; any likeness to living ones is chance. Each pool is shared by countries, so that namesakes can be drawn. */
import type { Country } from "./countries.ts";

interface Pool {
  readonly men: readonly string[];
  readonly women: readonly string[];
  readonly last: readonly string[];
}

const pool = (men: string, women: string, last: string): Pool => ({
  men: men.split(" "),
  women: women.split(" "),
  last: last.split(" "),
});

export const pools: Readonly<Record<Country["names"], Pool>> = {
  slavic: pool(
    "Ivan Oleh Viktor Pavlo Denys Andriy Maksim Yuri Bohdan Roman",
    "Olena Daria Iryna Oksana Larisa Vera Nadiya Tamara",
    "Petrenko Holub Marchuk Sydorov Kravets Voronov Lysenko Bondar Zaitsev Tkach Moroz Hrytsak Belov Shevtsov",
  ),
  turkic: pool(
    "Emre Kerem Hakan Orkhan Tural Selim Cem",
    "Aylin Sevda Leyla Nermin Defne",
    "Aksoy Demirel Karaca Guliyev Yalcin Ozkan Tuncer Rzayev",
  ),
  arabic: pool(
    "Khalid Samir Yousef Tariq Nabil Hassan Faris Ziad",
    "Rania Huda Salma Dalia Amal",
    "Darwish Haddad Mansour Qasim Saleh Barakat Najjar Shaheen Toma Rashidi",
  ),
  southern: pool(
    "Arif Rahul Imran Sanjay Bilal Deepak Kamal Suresh",
    "Anita Farida Meera Nasreen Sunita",
    "Chowdhury Qureshi Thapa Mehta Siddiqui Rana Bhandari Karki Malik Verma",
  ),
  latin: pool(
    "Diego Rafael Andres Hernan Mateo Julio Esteban",
    "Lucia Marisol Paula Beatriz Camila",
    "Salcedo Quiroga Montoya Barreto Villegas Ocampo Pacheco Ibarra Luque",
  ),
  african: pool(
    "Musa Daniel Tesfaye Joseph Emeka Abel Samuel",
    "Grace Amina Selam Ruth Ngozi",
    "Okafor Bekele Wanjala Macuacua Danjuma Tadesse Odhiambo Balogun Cossa",
  ),
  eastern: pool(
    "Ramon Budi Aung Hendra Jose Agus Nestor",
    "Dewi Maricel Thida Sari Lourdes",
    "Santoso Villanueva Wibowo Macaraeg Htun Salonga Kusuma Dizon",
  ),
  english: pool(
    "Peter Alan Martin Gregory Neil Howard Colin",
    "Susan Rachel Helen Karen Joanne",
    "Ashworth Caldwell Pemberton Hartley Whitlock Tolliver Ridgeway Penrose",
  ),
};
