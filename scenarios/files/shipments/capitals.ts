/** Where a country is drawn: its capital, in degrees north and east, to a tenth of a degree. Drawing only; no mechanism reads it. */

type Place = readonly [north: number, east: number];

export const capitals: Readonly<Record<string, Place>> = {
  // Africa
  Algeria: [36.8, 3.1], Angola: [-8.8, 13.2], Benin: [6.5, 2.6], Botswana: [-24.7, 25.9], 'Burkina Faso': [12.4, -1.5], Burundi: [-3.4, 29.4],
  Cameroon: [3.9, 11.5], 'Cape Verde': [14.9, -23.5], 'Central African Republic': [4.4, 18.6], Chad: [12.1, 15.0], Comoros: [-11.7, 43.3],
  Congo: [-4.3, 15.3], 'Congo, DRC': [-4.3, 15.3], "Côte d'Ivoire": [6.8, -5.3], Djibouti: [11.6, 43.1], Egypt: [30.0, 31.2],
  'Equatorial Guinea': [3.8, 8.8], Eritrea: [15.3, 38.9], Eswatini: [-26.3, 31.1], Ethiopia: [9.0, 38.7], Gabon: [0.4, 9.5], Gambia: [13.5, -16.6],
  Ghana: [5.6, -0.2], Guinea: [9.5, -13.7], 'Guinea-Bissau': [11.9, -15.6], Kenya: [-1.3, 36.8], Lesotho: [-29.3, 27.5], Liberia: [6.3, -10.8],
  Libya: [32.9, 13.2], Madagascar: [-18.9, 47.5], Malawi: [-14.0, 33.8], Mali: [12.6, -8.0], Mauritania: [18.1, -16.0], Mauritius: [-20.2, 57.5],
  Morocco: [34.0, -6.8], Mozambique: [-26.0, 32.6], Namibia: [-22.6, 17.1], Niger: [13.5, 2.1], Nigeria: [9.1, 7.5], Rwanda: [-1.9, 30.1],
  Senegal: [14.7, -17.5], 'Sierra Leone': [8.5, -13.2], Somalia: [2.0, 45.3], 'South Africa': [-25.7, 28.2], 'South Sudan': [4.9, 31.6],
  Sudan: [15.5, 32.6], Swaziland: [-26.3, 31.1], Tanzania: [-6.2, 35.7], Togo: [6.1, 1.2], Tunisia: [36.8, 10.2], Uganda: [0.3, 32.6],
  Zambia: [-15.4, 28.3], Zimbabwe: [-17.8, 31.1],
  // The Americas
  Argentina: [-34.6, -58.4], Bahamas: [25.1, -77.3], Barbados: [13.1, -59.6], Belize: [17.3, -88.8], Bolivia: [-16.5, -68.1], Brazil: [-15.8, -47.9],
  Canada: [45.4, -75.7], Chile: [-33.4, -70.7], Colombia: [4.7, -74.1], 'Costa Rica': [9.9, -84.1], Cuba: [23.1, -82.4],
  'Dominican Republic': [18.5, -69.9], Ecuador: [-0.2, -78.5], 'El Salvador': [13.7, -89.2], Guatemala: [14.6, -90.5], Guyana: [6.8, -58.2],
  Haiti: [18.5, -72.3], Honduras: [14.1, -87.2], Jamaica: [18.0, -76.8], Mexico: [19.4, -99.1], Nicaragua: [12.1, -86.3], Panama: [9.0, -79.5],
  Paraguay: [-25.3, -57.6], Peru: [-12.0, -77.0], Suriname: [5.9, -55.2], 'Trinidad and Tobago': [10.7, -61.5], Uruguay: [-34.9, -56.2],
  'United States': [38.9, -77.0], Venezuela: [10.5, -66.9],
  // Asia and Oceania
  Afghanistan: [34.5, 69.2], Armenia: [40.2, 44.5], Australia: [-35.3, 149.1], Azerbaijan: [40.4, 49.9], Bangladesh: [23.8, 90.4], Bhutan: [27.5, 89.6],
  Burma: [19.7, 96.1], Cambodia: [11.6, 104.9], China: [39.9, 116.4], Georgia: [41.7, 44.8], India: [28.6, 77.2], Indonesia: [-6.2, 106.8],
  Iran: [35.7, 51.4], Iraq: [33.3, 44.4], Japan: [35.7, 139.7], Jordan: [31.9, 35.9], Kazakhstan: [51.2, 71.4], Kyrgyzstan: [42.9, 74.6],
  Laos: [18.0, 102.6], Lebanon: [33.9, 35.5], Malaysia: [3.1, 101.7], Mongolia: [47.9, 106.9], Myanmar: [19.7, 96.1], Nepal: [27.7, 85.3],
  Pakistan: [33.7, 73.1], 'Papua New Guinea': [-9.4, 147.2], Philippines: [14.6, 121.0], 'Saudi Arabia': [24.7, 46.7], Singapore: [1.3, 103.8],
  'South Korea': [37.6, 127.0], 'Sri Lanka': [6.9, 79.9], Syria: [33.5, 36.3], Tajikistan: [38.6, 68.8], Thailand: [13.8, 100.5],
  'Timor-Leste': [-8.6, 125.6], Turkey: [39.9, 32.9], Turkmenistan: [37.9, 58.4], Uzbekistan: [41.3, 69.3], Vietnam: [21.0, 105.8], Yemen: [15.4, 44.2],
  // Europe
  Albania: [41.3, 19.8], Belarus: [53.9, 27.6], Belgium: [50.8, 4.4], France: [48.9, 2.4], Germany: [52.5, 13.4], Italy: [41.9, 12.5], Moldova: [47.0, 28.9],
  Netherlands: [52.4, 4.9], Poland: [52.2, 21.0], Portugal: [38.7, -9.1], Romania: [44.4, 26.1], Russia: [55.8, 37.6], Spain: [40.4, -3.7],
  Switzerland: [46.9, 7.4], Ukraine: [50.5, 30.5], 'United Kingdom': [51.5, -0.1],
};
