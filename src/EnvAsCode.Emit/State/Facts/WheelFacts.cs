using System;
using System.Collections.Generic;
using System.Globalization;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Pep440.Ranges;

namespace EnvAsCode.Emit.State.Facts;

/// <summary>
/// The first release of a package that has wheels for a Python, where older ones are built from their source: that takes compilers, and
/// code of that time often does not build at all. Sources: the projects' release notes and the files of their releases on PyPI; where two
/// releases are near, the older one stands here, so that what is told is certain.
/// </summary>
internal static class WheelFacts
{
    // For Python 3.9, 3.10, 3.11, 3.12 and 3.13; empty where it is not known.
    private static readonly Dictionary<string, string[]> First = new(StringComparer.Ordinal)
    {
        ["numpy"] = ["1.19.3", "1.21.2", "1.23.2", "1.26.0", "2.1.0"],
        ["pandas"] = ["1.1.3", "1.3.3", "1.5.0", "2.1.1", "2.2.3"],
        ["scipy"] = ["1.5.3", "1.7.2", "1.9.2", "1.11.2", "1.14.1"],
        ["scikit-learn"] = ["0.24.0", "1.0.1", "1.1.3", "1.3.1", "1.5.2"],
        ["matplotlib"] = ["3.3.3", "3.5.0", "3.6.0", "3.8.0", "3.9.2"],
        ["statsmodels"] = ["0.12.1", "0.13.1", "0.13.3", "0.14.1", "0.14.3"],
        ["pyarrow"] = ["3.0.0", "6.0.0", "10.0.1", "14.0.0", "18.0.0"],
        ["h5py"] = ["3.1.0", "3.6.0", "3.7.0", "3.10.0", "3.12.0"],
        ["pillow"] = ["8.0.0", "8.4.0", "9.2.0", "10.0.1", "10.4.0"],
        ["lxml"] = ["4.6.1", "4.6.4", "4.9.1", "4.9.3", "5.3.0"],
        ["psycopg2-binary"] = ["2.8.6", "2.9.2", "2.9.5", "2.9.8", "2.9.10"],
        ["grpcio"] = ["1.33.2", "1.41.0", "1.49.1", "1.58.0", "1.66.1"],
        ["aiohttp"] = ["3.7.0", "3.8.0", "3.8.2", "3.9.0", "3.10.6"],
        ["cffi"] = ["1.14.3", "1.15.0", "1.15.1", "1.16.0", "1.17.0"],
        ["pyyaml"] = ["5.4", "6.0", "6.0", "6.0.1", "6.0.2"],
        ["wrapt"] = ["1.12.1", "1.13.0", "1.15.0", "1.16.0", "1.17.0"],
        ["numba"] = ["0.53.0", "0.55.0", "0.57.0", "0.59.0", "0.61.0"],
        ["llvmlite"] = ["0.36.0", "0.38.0", "0.40.0", "0.42.0", "0.44.0"],
        ["sentencepiece"] = ["0.1.94", "0.1.96", "0.1.97", "0.2.0", "0.2.1"],
        ["tokenizers"] = ["0.9.0", "0.11.0", "0.13.2", "0.14.0", ""],
        ["spacy"] = ["2.3.5", "3.1.4", "3.4.2", "3.7.0", ""],
        ["shap"] = ["0.39.0", "0.40.0", "0.42.0", "0.44.0", ""],
        ["pyzmq"] = ["20.0.0", "22.3.0", "24.0.0", "25.1.0", "26.1.0"],
        ["kiwisolver"] = ["1.3.0", "1.3.2", "1.4.4", "1.4.5", "1.4.6"],
        ["contourpy"] = ["", "1.0.0", "1.0.5", "1.1.0", "1.2.1"],
        ["regex"] = ["2020.10.11", "2021.10.8", "2022.9.11", "2023.8.8", "2024.9.11"],
        ["ujson"] = ["4.0.0", "4.2.0", "5.5.0", "5.8.0", "5.10.0"],
        ["cytoolz"] = ["0.11.0", "0.11.1", "0.12.1", "0.12.2", "1.0.0"],
        ["pymssql"] = ["2.1.5", "2.2.3", "2.2.6", "2.2.9", "2.3.1"],
        ["gensim"] = ["3.8.3", "4.1.2", "4.3.0", "4.3.3", ""],
        ["cvxpy"] = ["1.1.12", "1.1.18", "1.2.2", "1.4.0", "1.5.3"],
        ["pyodbc"] = ["4.0.31", "4.0.33", "4.0.35", "5.0.0", "5.2.0"],
    };

    /// <summary>
    /// The first release with wheels for a Python, where all that are asked for are older; <see langword="null"/> if none is known.
    /// </summary>
    /// <param name="project">The project's name in its normal form.</param>
    /// <param name="versions">What is asked for.</param>
    public static string? FirstAfter(string project, VersionRanges versions, Pep440Version python)
    {
        string[] parts = python.ToString().Split('.');
        int index = parts[0] == "3" && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int minor)
            ? minor - 9
            : -1;
        if (index < 0 || !First.TryGetValue(project, out string[]? releases) || index >= releases.Length || releases[index].Length == 0)
        {
            return null;
        }

        return versions.IsSubsetOf(VersionSpecifierSet.Parse("<" + releases[index]).Ranges) ? releases[index] : null;
    }
}
