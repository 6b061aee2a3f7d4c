using System;
using System.Collections.Generic;
using EnvAsCode.Emit.State.Facts;
using EnvAsCode.Packaging.Names;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>
/// Packages that conda-forge names otherwise than PyPI does. Source: the recipes of conda-forge (their <c>source</c> is the project on
/// PyPI). Where a package is not listed, both names have one normal form.
/// </summary>
internal static class CondaPipNames
{
    private static readonly Dictionary<string, string> Projects = new(StringComparer.Ordinal)
    {
        ["pytorch"] = "torch",
        ["pytorch-cpu"] = "torch",
        ["pytorch-gpu"] = "torch",
        ["tensorflow-cpu"] = "tensorflow",
        ["tensorflow-gpu"] = "tensorflow",
        ["tensorflow-base"] = "tensorflow",
        ["opencv"] = "opencv-python",
        ["py-opencv"] = "opencv-python",
        ["matplotlib-base"] = "matplotlib",
        ["seaborn-base"] = "seaborn",
        ["dask-core"] = "dask",
        ["py-xgboost"] = "xgboost",
        ["py-xgboost-cpu"] = "xgboost",
        ["py-xgboost-gpu"] = "xgboost",
        ["msgpack-python"] = "msgpack",
        ["pytables"] = "tables",
        ["pyqt"] = "pyqt5",
        ["psycopg2"] = "psycopg2",
        ["python-graphviz"] = "graphviz",
        ["python-build"] = "build",
        ["python-duckdb"] = "duckdb",
        ["python-kaleido"] = "kaleido",
        ["python-kubernetes"] = "kubernetes",
        ["python-flatbuffers"] = "flatbuffers",
        ["python-tzdata"] = "tzdata",
        ["python-xxhash"] = "xxhash",
        ["python-annoy"] = "annoy",
        ["python-igraph"] = "igraph",
        ["python-lmdb"] = "lmdb",
        ["python-levenshtein"] = "levenshtein",
        ["python-gssapi"] = "gssapi",
        ["sagemaker-python-sdk"] = "sagemaker",
        ["ray-core"] = "ray",
        ["ray-default"] = "ray",
        ["brotli-python"] = "brotli",
        ["ruamel_yaml"] = "ruamel-yaml",

        // No Python packages: PyPI's of the same name are bindings to them, or something else.
        ["duckdb-cli"] = "conda:duckdb-cli",
        ["ffmpeg"] = "conda:ffmpeg",
        ["flatbuffers"] = "conda:flatbuffers",
        ["git"] = "conda:git",
        ["graphviz"] = "conda:graphviz",
        ["igraph"] = "conda:igraph",
        ["lmdb"] = "conda:lmdb",
        ["nodejs"] = "conda:nodejs",
        ["pandoc"] = "conda:pandoc",
        ["snappy"] = "conda:snappy",
        ["tesseract"] = "conda:tesseract",
        ["xxhash"] = "conda:xxhash",
        ["yaml"] = "conda:yaml",
    };

    // The other way round: other distributions of one project on PyPI.
    private static readonly Dictionary<string, string> PipVariants = new(StringComparer.Ordinal)
    {
        ["opencv-python-headless"] = "opencv-python",
        ["opencv-contrib-python"] = "opencv-python",
        ["psycopg2-binary"] = "psycopg2",
        ["tensorflow-cpu"] = "tensorflow",
    };

    /// <summary>The project of a conda package, in PyPI's normal form.</summary>
    public static string ProjectOf(string conda) =>
        Projects.TryGetValue(conda, out string? project) ? project : CondaForge.ProjectOf(conda) ?? PackageName.Normalize(conda);

    /// <summary>The project that a package of pip is a variant of; itself if it is none.</summary>
    /// <param name="pip">The package's name in its normal form.</param>
    public static string VariantOf(string pip) => PipVariants.TryGetValue(pip, out string? project) ? project : pip;

    /// <summary>Every name of conda-forge in the table.</summary>
    public static IEnumerable<string> CondaNames => Projects.Keys;
}
