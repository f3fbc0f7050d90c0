/** Invented outlets and agencies, each with an address that nobody can own. */
export interface Outlet {
  readonly name: string;
  readonly host: string;
}

const outlet = (name: string): Outlet => ({
  name,
  host: `${name.toLowerCase().replace(/[^a-z]+/g, "-")}.example`,
});

export const outlets: readonly Outlet[] =
  `The Northern Herald,Harbour Post,Valley Courier,The Eastern Ledger,Meridian Times,The Lantern,Coastline News,
The Granite Tribune,Daily Beacon,The Weekly Compass,Prairie Observer,Riverside Gazette,Channel Nine Online,The Standard Mirror,Hilltop Journal,
The Morning Chronicle of Lund,Southgate Express,Union Dispatch,Old Town Telegraph,Open Sky Radio,The Capital Report,Evening Signal,Atlas Today,
The Pelican,World Desk,Fjord Daily,The Sentinel of Ostrand,Plain Facts,Tidewater News,The Long Read Review`
    .split(/,\n?/)
    .map(outlet);

export const agencies: readonly Outlet[] = ["Orlin News Agency", "Northgate Press", "Velmora Press Agency"].map(outlet);
