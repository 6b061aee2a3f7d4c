using System;
using System.Collections.Generic;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>
/// Names that people write and no installer knows: the name to import, another manager's name, a module that needs no package. Only names
/// are listed that PyPI does not have (November 2026), whose project there always fails to install, or that conda-forge does not have.
/// </summary>
internal static class MistakenNames
{
    private const string ImportName = "it is what the module is imported as; the package is \"{0}\"";
    private const string CondaName = "conda calls it so; pip's name is \"{0}\"";
    private const string PipName = "pip calls it so; conda's name is \"{0}\"";

    private static readonly Dictionary<string, (string Right, string Reason)> Pip = new(StringComparer.Ordinal)
    {
        ["cv2"] = ("opencv-python-headless", ImportName),
        ["opencv"] = ("opencv-python-headless", CondaName),
        ["py-opencv"] = ("opencv-python-headless", CondaName),
        ["pil"] = ("pillow", ImportName),
        ["yaml"] = ("pyyaml", ImportName),
        ["dateutil"] = ("python-dateutil", ImportName),
        ["magic"] = ("python-magic", ImportName),
        ["pptx"] = ("python-pptx", ImportName),
        ["openssl"] = ("pyopenssl", ImportName),
        ["mysqldb"] = ("mysqlclient", ImportName),
        ["sklearn"] = ("scikit-learn", ImportName),
        ["skimage"] = ("scikit-image", ImportName),
        ["pytorch"] = ("torch", CondaName),
        ["pytorch-cpu"] = ("torch", CondaName),
        ["pytorch-gpu"] = ("torch", CondaName),
        ["pytorch-cuda"] = ("torch", CondaName),
        ["tensorflow-gpu"] = ("tensorflow", "the project was withdrawn; GPUs are supported by \"{0}\""),
        ["tensorflow-base"] = ("tensorflow", CondaName),
        ["keras-gpu"] = ("keras", CondaName),
        ["matplotlib-base"] = ("matplotlib", CondaName),
        ["dask-core"] = ("dask", CondaName),
        ["py-xgboost"] = ("xgboost", CondaName),
        ["py-xgboost-cpu"] = ("xgboost", CondaName),
        ["pytables"] = ("tables", CondaName),
        ["pyqt"] = ("pyqt5", CondaName),
        ["python-graphviz"] = ("graphviz", CondaName),
        ["python-duckdb"] = ("duckdb", CondaName),
        ["python-flatbuffers"] = ("flatbuffers", CondaName),
        ["python-xxhash"] = ("xxhash", CondaName),
        ["sagemaker-python-sdk"] = ("sagemaker", CondaName),
        ["ray-default"] = ("ray", CondaName),
        ["scikitlearn"] = ("scikit-learn", "the package is \"{0}\""),
        ["jupyter-lab"] = ("jupyterlab", "the package is \"{0}\""),
        ["aws-cli"] = ("awscli", "the package is \"{0}\""),
    };

    private static readonly Dictionary<string, (string Right, string Reason)> Conda = new(StringComparer.Ordinal)
    {
        ["torch"] = ("pytorch", PipName),
        ["sagemaker"] = ("sagemaker-python-sdk", "conda-forge releases the SageMaker Python SDK as \"{0}\""),
        ["opencv-python"] = ("opencv", PipName),
        ["opencv-python-headless"] = ("opencv", PipName),
        ["opencv-contrib-python"] = ("opencv", PipName),
        ["cv2"] = ("opencv", ImportName),
        ["sklearn"] = ("scikit-learn", ImportName),
        ["skimage"] = ("scikit-image", ImportName),
        ["dateutil"] = ("python-dateutil", ImportName),
        ["scikitlearn"] = ("scikit-learn", "the package is \"{0}\""),
        ["jupyter-lab"] = ("jupyterlab", "the package is \"{0}\""),
    };

    private static readonly Lazy<HashSet<string>> StandardLibrary =
        new(() => new(NameList.Read("standard-library.txt"), StringComparer.Ordinal));

    /// <summary>What is wrong with a name that pip cannot install; <see langword="null"/> if nothing is known to be.</summary>
    /// <param name="name">The name in its normal form.</param>
    /// <param name="right">The name that is meant, if there is one.</param>
    public static string? OfPip(string name, out string? right) => Describe(Pip, name, out right)
        ?? (name == "python" ? "pip installs into a Python that is there; set Python = \"3.11\" on the environment"
            : StandardLibrary.Value.Contains(name) ? "it is a module of Python's standard library, which needs no package; leave it out"
            : null);

    /// <summary>What is wrong with a name that conda cannot install; <see langword="null"/> if nothing is known to be.</summary>
    /// <param name="right">The name that is meant, if there is one.</param>
    public static string? OfConda(string name, out string? right) => Describe(Conda, name, out right);

    /// <summary>What is wrong with a name that pip uses and conda does not.</summary>
    public static string PipNameOf(string conda) => PipName.Replace("{0}", conda);

    private static string? Describe(Dictionary<string, (string Right, string Reason)> table, string name, out string? right)
    {
        bool isMistaken = table.TryGetValue(name, out (string Right, string Reason) entry);
        right = isMistaken ? entry.Right : null;
        return isMistaken ? entry.Reason.Replace("{0}", entry.Right) : null;
    }
}
