# The same history from R, through Parquet. The package arrow does it where it is installed; else Python's Arrow does, through reticulate.
parquet <- if (requireNamespace("arrow", quietly = TRUE)) {
  list(
    # offence codes are texts: as numbers they lose the zeros in front
    from_csv = function(csv, file) {
      arrow::write_parquet(arrow::read_csv_arrow(csv, as_data_frame = FALSE, col_types = arrow::schema(current_offence_code = arrow::string())), file)
    },
    read = function(file, columns) as.data.frame(arrow::read_parquet(file, col_select = tidyselect::all_of(columns)))
  )
} else {
  pa <- reticulate::import("pyarrow", convert = FALSE)
  pc <- reticulate::import("pyarrow.csv", convert = FALSE)
  pq <- reticulate::import("pyarrow.parquet", convert = FALSE)
  r <- reticulate::py_to_r
  column <- function(values) {
    if (grepl("string", as.character(values$type))) {
      coded <- values$combine_chunks()$dictionary_encode()
      place <- r(coded$indices$fill_null(-1L)$to_numpy(zero_copy_only = FALSE)) + 1
      # null, -1 there, is 0 here, and stands for nothing
      unlist(r(coded$dictionary$to_pylist()))[ifelse(place == 0, NA, place)]
    } else {
      r(values$to_numpy())
    }
  }
  list(
    from_csv = function(csv, file) {
      types <- pc$ConvertOptions(column_types = reticulate::dict(current_offence_code = pa$string()), strings_can_be_null = TRUE, null_values = list(""))
      pq$write_table(pc$read_csv(csv, convert_options = types), file)
    },
    read = function(file, columns) {
      table <- pq$read_table(file, columns = as.list(columns))
      as.data.frame(sapply(columns, function(name) column(table$column(name)), simplify = FALSE))
    }
  )
}

invisible(parquet$from_csv("history.csv", "history.parquet"))
status <- system2("assize", c("rescore", "history.parquet", "scored.parquet", "--instrument", "ogrs3,arp"))
stopifnot(status %in% 0:1) # 1: a row was rejected

scored <- parquet$read("scored.parquet", c("ogrs3_band", "arp_band", "ogrs3_score", "arp_score"))
words <- c("low", "medium", "high", "very_high")
bands <- function(column) factor(column, levels = words)
print(table(OGRS3 = bands(scored$ogrs3_band), ARP = bands(scored$arp_band), useNA = "ifany"))

png("from-r.png", width = 900, height = 700, res = 110)
percent <- function(column) cut(column, breaks = seq(0, 100, by = 2), include.lowest = TRUE)
counts <- table(percent(scored$ogrs3_score), percent(scored$arp_score))
middle <- seq(1, 99, by = 2)
image(middle, middle, log10(1 + unclass(counts)), col = hcl.colors(24, "Blues 3", rev = TRUE), xlab = "OGRS3, two years, per cent", ylab = "ARP, per cent", main = "Darker: more people")
abline(0, 1, lty = 2)
invisible(dev.off())
