namespace EnvAsCode.Indexes.Conda.Repodata;

/// <summary>Where a record stands in a file.</summary>
/// <param name="Key">The first byte of its file name, the quote.</param>
/// <param name="Value">The first byte of the record.</param>
/// <param name="End">The byte after the record.</param>
internal readonly record struct RepodataEntry(int Key, int Value, int End);
