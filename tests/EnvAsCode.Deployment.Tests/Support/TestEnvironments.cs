using System.Collections.Generic;
using System.IO;
using System.Linq;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Emit;
using EnvAsCode.Testing;

namespace EnvAsCode.Deployment.Tests.Support;

/// <summary>Environments as a build leaves them on disk.</summary>
internal static class TestEnvironments
{
    /// <summary>An image for two apps, and a script.</summary>
    public static EnvironmentSpec Lab => new("churn")
    {
        Description = "Churn models",
        Python = "3.11",
        Packages = [Packages.Pip("xgboost", "2.0.3")],
        Strategies =
        [
            new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab, AppType.CodeEditor] },
            new LifecycleConfiguration(AppType.JupyterLab),
        ],
    };

    /// <summary>A kernel of Studio Classic.</summary>
    public static EnvironmentSpec Kernel => new("kernel")
    {
        Packages = [Packages.Pip("pandas", "2.2.3")],
        Strategies = [new CustomImage { From = PythonImage.Slim("3.11"), Apps = [AppType.KernelGateway] }],
    };

    /// <summary>A script alone.</summary>
    public static EnvironmentSpec Script => new("script")
    {
        Packages = [Packages.Pip("polars", "1.9.0")],
        Strategies = [new LifecycleConfiguration(AppType.CodeEditor)],
    };

    /// <summary>An image for jobs, which Studio knows nothing of.</summary>
    public static EnvironmentSpec Job => new("job")
    {
        Packages = [Packages.Pip("boto3", "1.34.0")],
        Strategies = [new CustomImage { From = PythonImage.Slim("3.11") }],
    };

    /// <summary>Writes environments as the build does, and reads them as a publish does.</summary>
    public static IReadOnlyList<EnvironmentManifest> Write(TemporaryFolder folder, params IEnumerable<EnvironmentSpec> environments)
    {
        foreach (EnvironmentSpec environment in environments)
        {
            foreach (Artifact file in EnvironmentEmitter.Emit(environment, "Churn." + environment.Name))
            {
                string path = folder[environment.Name + "/" + file.Path];
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.Text);
            }
        }

        return [.. environments.Select(environment => ManifestReader.Read(folder[environment.Name]))];
    }
}
