/// Lists whose schemas have been the same for years, and the house's own values.
let olderListTargets = [
  FuzzTarget(
    "list-eu-xml",
    seeds: [
      """
      <export generationDate="2026-06-01T00:00:00"><sanctionEntity logicalId="13"><regulation programme="RUS"/><subjectType code="person"/>
      <nameAlias wholeName="Ivan Petrov" strong="true"/><nameAlias firstName="Vanya" lastName="P" strong="false"/><birthdate circa="true" birthdate="1970-05-20"/>
      <citizenship countryIso2Code="RU"/><address countryIso2Code="BY"/><identification identificationTypeCode="passport" number="A1"/></sanctionEntity></export>
      """
    ]
  ) { readList($0, name: "eu.xml") },
  FuzzTarget(
    "list-eu-csv",
    seeds: [
      "Date_file;Entity_logical_id;Subject_type;Programme;Naal_wholename;Naal_lastname;Naal_firstname;Birt_date;Birt_country;Iden_number\n1;13;P;RUS;Ivan Petrov;;;1970-05-20;RU;A1\n"
    ]
  ) { readList($0, name: "eu.csv") },
  FuzzTarget(
    "list-ca-xml",
    seeds: [
      """
      <?xml version="1.0"?><data-set><record><Country>Belarus</Country><LastName>Petrov</LastName><GivenName>Ivan</GivenName><Aliases>Vanya; Ваня</Aliases>
      <DateOfBirthOrShipBuildDate>1970-05-20</DateOfBirthOrShipBuildDate><Schedule>1, Part 1</Schedule><Item>1</Item></record>
      <record><Country>Russia</Country><EntityOrShip>Acme</EntityOrShip><ShipIMONumber>9111111</ShipIMONumber><Schedule>2</Schedule><Item>4</Item></record></data-set>
      """
    ]
  ) { readList($0, name: "ca.xml") },
  FuzzTarget(
    "list-uk-conlist",
    seeds: [
      "Last Updated,27/04/2020\nName 6,Name 1,Name 2,Title,DOB,Nationality,Passport Details,Country,Group Type,Alias Type,Regime,Listed On,Last Updated,Group ID\nPETROV,Ivan,,Dr,00/05/1970,1) Russia 2) Belarus,No: A1,Russia,Individual,AKA,X,01/01/2020,01/01/2020,12345\n"
    ]
  ) { readList($0, name: "ConList.csv") },
  FuzzTarget(
    "list-csl-csv",
    seeds: [
      "_id,source,entity_number,type,programs,name,title,addresses,remarks,alt_names,citizenships,dates_of_birth,nationalities,ids\nab12,SDN,36,Individual,X,\"PETROV, Ivan\",,\"1 St, Minsk, BY\",,\"V; W\",RU,1970-05-20,RU,\"Passport, A1, RU\"\n"
    ]
  ) { readList($0, name: "consolidated.csv") },
  FuzzTarget(
    "list-bis-dpl",
    seeds: [
      "\"Name\"\t\"Street_Address\"\t\"City\"\t\"State\"\t\"Country\"\t\"Postal_Code\"\t\"Effective_Date\"\t\"Expiration_Date\"\n\"Ivan Petrov\"\t\"1 St\"\t\"X\"\t\"\"\t\"US\"\t\"1\"\t\"10/16/2017\"\t\"10/13/2020\"\n"
    ]
  ) { readList($0, name: "dpl.txt") },
  FuzzTarget(
    "list-targets-csv",
    seeds: [
      "\"id\",\"schema\",\"name\",\"aliases\",\"birth_date\",\"countries\",\"addresses\",\"identifiers\",\"sanctions\",\"dataset\"\n\"NK-1\",\"Person\",\"Ivan Petrov\",\"V;W\",\"1970\",\"ru;by\",\"\",\"IMO9111111\",\"\",\"X\"\n"
    ]
  ) { readList($0, name: "targets.simple.csv") },
  FuzzTarget(
    "list-own-values",
    seeds: ["email-domain,id,programme\nthrowaway.example,d-1,spam\n", "wallet\nbc1qexampleexampleexample\n"]
  ) { readList($0, name: "blocked.csv", isMatched: true) },
]
