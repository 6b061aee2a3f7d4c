using System.Collections.Generic;
using static EnvAsCode.Packages;

namespace EnvAsCode.Emit.Tests.FailureReports;

/// <summary>The reports.</summary>
internal static class PackageFailures
{
    public static IReadOnlyList<PackageFailure> All { get; } =
    [
        Of(
            "boto3>1.0<2.0 is no valid specifier (aws-samples/sagemaker-studio-custom-image-samples PR 6)",
            Pip("boto3", ">1.0<2.0"),
            "EAC2002",
            "write \">1.0,<2.0\""),
        Of(
            "[version'>=0.0.9'] loses the bound silently (aws/sagemaker-distribution 1.0.0)",
            Conda("sagemaker-headless-execution-driver[version'>=0.0.9']"),
            "EAC2001",
            "the version, the build and the channel are arguments of their own"),
        Of(
            "a bound without quotes is a redirection of the shell",
            Pip("numpy>=1.20"),
            "EAC2001",
            "the version, the extras and the marker are arguments of their own"),
        Of("conda's single = in a requirements file", Pip("numpy", "=1.26.4"), "EAC2002", "write \"==1.26.4\""),
        Of(
            "Poetry's caret in a requirements file (awslabs projects' pyproject.toml)",
            Pip("boto3", "^1.17.51"),
            "EAC2002",
            "write \">=1.17.51,<2\""),
        Of("Poetry's tilde", Pip("pandas", "~1.4"), "EAC2002", "write \""),
        Of("Ruby's ~>", Pip("pandas", "~> 1.4"), "EAC2002", "write \""),
        Of("npm's hyphen range", Pip("pandas", "1.2 - 2.0"), "EAC2002", "write \">=1.2,<=2.0\""),
        Of("npm's x", Pip("pandas", "1.4.x"), "EAC2002", "write \"1.4.*\""),
        Of("npm's x for conda is a version of that name", Conda("pandas", "1.4.x"), "EAC2026", "write \"1.4.*\""),
        Of("=> for >=", Pip("pandas", "=>1.4"), "EAC2002", "write \">=1.4\""),
        Of("a blank for the comma", Pip("pandas", ">=1.4 <2"), "EAC2002", "write \">=1.4,<2\""),
        Of("latest as a version", Pip("pandas", "latest"), "EAC2002", "or leave it out"),
        Of("an extra in the name", Pip("dvc[s3]", "3.50.0"), "EAC2001", "the extras and the marker are arguments of their own"),
        Of("a channel in the name", Conda("conda-forge::numpy", "1.26.4"), "EAC2001", "the channel are arguments of their own"),
        Of("a name as PyPI shows it, for conda", Conda("PyYAML", "6.0"), "EAC2001", "write \"pyyaml\""),
        Of("a repository instead of a name", Pip("git+https://github.com/org/repo.git"), "EAC2001", "index"),
        Of("Python among Poetry's dependencies", Pip("python", ">=3.7.1,<3.10"), "EAC2015", "set Python ="),
        Of("sklearn fails to install since December 2023", Pip("sklearn"), "EAC2015", "\"scikit-learn\""),
        Of("PyTorch's name for conda, given to pip", Pip("pytorch", "2.1.0"), "EAC2015", "\"torch\""),
        Of("PyTorch's name for pip, given to conda: PackagesNotFoundError", Conda("torch", "2.1.0"), "EAC2015", "\"pytorch\""),
        Of("the module's name: No matching distribution found for cv2", Pip("cv2"), "EAC2015", "\"opencv-python-headless\""),
        Of("a module of the standard library", Pip("sqlite3"), "EAC2015", "leave it out"),
        Of("tensorflow-gpu was withdrawn", Pip("tensorflow-gpu", "2.12.0"), "EAC2015", "\"tensorflow\""),
        Of("a mistyped name", Pip("reqeusts", "2.32.3"), "EAC2018", "write \"requests\""),
        Of("a mistyped name, of conda", Conda("scikit-leanr", "1.5.2"), "EAC2018", "write \"scikit-learn\""),
        OfPython(
            "No matching distribution found for tensorflow==2.10.0, on Python 3.11",
            "3.11",
            Pip("tensorflow", "2.10.0"),
            "EAC2017",
            "needs Python <3.11"),
        OfPython("numpy 2.1 on Python 3.9: requires a different Python", "3.9", Pip("numpy", "2.1.*"), "EAC2017", "needs Python >=3.10"),
        OfPython("nothing provides python 3.8 with python 3.11", "3.11", Conda("python", "3.8.*"), "EAC2014", "leave the package out"),
        OfPython(
            "a marker of Windows, from an exported lock, skips the package",
            null,
            Pip("colorama", "0.4.6", marker: "sys_platform == 'win32'"),
            "EAC2016",
            "correct the marker"),
        OfPython(
            "a marker of an older Python skips the package",
            "3.11",
            Pip("dataclasses-json", "0.6.7", marker: "python_version < '3.10'"),
            "EAC2016",
            "correct the marker"),
        Of("a marker with one =", Pip("dvc", "3.50.0", marker: "python_version = '3.8'"), "EAC2008", "write a PEP 508 marker"),
        Of("a marker without quotes", Pip("dvc", "3.50.0", marker: "python_version < 3.8"), "EAC2008", "\"python_version < '3.11'\""),
        Of("bounds the wrong way round", Pip("pandas", ">=2,<1.4"), "EAC2011", "correct the bounds"),
        Of("==1.26.* in an environment.yml is 1.26 alone", Conda("numpy", "==1.26.*"), "EAC2026", "write \"1.26.*\""),
        Of("a local version that PyPI does not hold", Pip("torch", "2.1.0+cu121"), "EAC2024", "write \"2.1.0\""),
        Of("a version in an apt package's name", Apt("libgl1=1.7.0-1"), "EAC2001", "the version is an argument of its own"),
        new(
            "ResolutionImpossible: a shared list pins another version",
            With(null, Pip("numpy", "1.26.4"), Pip("pandas", "2.2.2"), Pip("numpy", ">=2")),
            "EAC2010",
            "keep one of them"),
        new("pip writes over conda's files", With(null, Conda("pandas", "2.2.2"), Pip("pandas", "2.1.4")), "EAC2013", "keep one of them"),
        new(
            "Internal error after pip installed another jupyterlab by a lifecycle configuration",
            With(null, Pip("jupyterlab", "3.6.0")) with { Strategies = [new LifecycleConfiguration(AppType.JupyterLab)] },
            "EAC2029",
            "leave the package out"),
        new(
            "an image built from latest is another one (published CI examples)",
            From("python:latest"),
            "EAC2027",
            "write a tag that stays"),
        new(
            "SageMaker Distribution by its major version",
            From("public.ecr.aws/sagemaker/sagemaker-distribution:2-cpu"),
            "EAC2027",
            "name all three numbers"),
        new("a Python version with an x", With("3.11.x", Pip("numpy", "1.26.4")), "EAC2007", "write \"3.11\""),
    ];

    private static EnvironmentSpec With(string? python, params Package[] packages) =>
        new("reported") { Python = python, Packages = packages.ToEquatableArray(), Strategies = [new PersistentCondaEnvironment()] };

    private static EnvironmentSpec From(string reference) =>
        new("reported") { Strategies = [new CustomImage { From = new BaseImage(reference) }] };

    private static PackageFailure Of(string report, Package package, string id, string fix) => new(report, With(null, package), id, fix);

    private static PackageFailure OfPython(string report, string? python, Package package, string id, string fix) =>
        new(report, With(python, package), id, fix);
}
