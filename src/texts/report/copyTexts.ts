/** What a copy for others says of itself among its properties; Swedish like the report, whatever the pane speaks. */
export const COPY_NOTE = "Kopia för utskick: bara värden, inget dolt.";
