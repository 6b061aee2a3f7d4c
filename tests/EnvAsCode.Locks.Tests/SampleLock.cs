using System.Collections.Generic;

namespace EnvAsCode.Locks.Tests;

/// <summary>A lock with everything that one may have.</summary>
internal static class SampleLock
{
    public static readonly string Sha = new('a', 64);

    public static LockInputs Inputs { get; } = new()
    {
        Python = "3.11",
        VirtualPackages = ["__linux=0", "__glibc=2.28"],
        Base = "sha256:" + new string('b', 64),
        Sources = [
            new(LockKind.Conda, "conda-forge", "https://conda.example/conda-forge/"),
            new(LockKind.Pip, "private", "https://private.example/simple/"),
            new(LockKind.Pip, "pypi", "https://index.example/simple/"),
        ],
        Requests = [
            new(LockKind.Pip, "xgboost", "xgboost==2.0.3"),
            new(LockKind.Conda, "numpy", "numpy==1.26.4"),
            new(LockKind.Pip, "urllib3", "urllib3<2") { IsConstraint = true },
        ],
    };

    public static LockedPart Part { get; } = new(new LockPartKey("churn", "image", "linux-64"), Inputs, Packages());

    public static LockFile File { get; } = new([
        Part,
        new LockedPart(new LockPartKey("churn", "image", "linux-64", "gpu env"), new LockInputs(), []),
        new LockedPart(
            new LockPartKey("bare", "lifecycle-configuration/JupyterLab", "linux-aarch64"), new LockInputs { Python = "3.12" }, []),
    ]);

    private static List<LockedPackage> Packages() =>
    [
        new(LockKind.Pip, "xgboost", "2.0.3")
        {
            Source = "pypi", Url = "https://files.example/xgboost-2.0.3-py3-none-manylinux2014_x86_64.whl", Sha256 = Sha, Size = 12,
            License = "Apache-2.0 OR \"odd\"", RequiresPython = ">=3.8", Depends = ["scipy", "numpy>=1 ; python_version < '4'"], Extras =
                ["b", "a"],
            By = ["*"], Yanked = "",
        },
        new(LockKind.Pip, "scipy", "1.10+local.1")
        {
            Source = "private",
            Url = "https://private.example/f/scipy-1.10%2Blocal.1.tar.gz",
            Sha256 = Sha,
            By = ["xgboost"],
            Yanked = "broken\nbadly",
        },
        new(LockKind.Conda, "numpy", "1.26.4")
        {
            Build = "py311_0", BuildNumber = 7, Source = "conda-forge", Url =
                "https://conda.example/conda-forge/linux-64/numpy-1.26.4-py311_0.conda",
            Sha256 = Sha, Md5 = new string('c', 32), Size = 3456, License = "BSD-3-Clause", Depends = ["libblas >=3.9.0,<4.0a0", "python"],
            Constrains = ["numpy-base <0a0"], By = ["*"],
        },
        new(LockKind.Conda, "libblas", "3.9.0")
        {
            Build = "0",
            Source = "conda-forge",
            Url = "https://conda.example/conda-forge/linux-64/libblas-3.9.0-0.tar.bz2",
            Md5 = new string('d', 32),
            By = ["numpy"],
        },
        new(LockKind.Conda, "python", "3.11.9") { Build = "h_0_cpython", By = ["numpy"] },
    ];
}
