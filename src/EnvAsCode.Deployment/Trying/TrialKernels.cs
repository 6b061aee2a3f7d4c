using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Trying;

/// <summary>Starts the kernels of an application, runs a cell in each, and imports the declared packages.</summary>
internal sealed class TrialKernels(TrialRequest request, TrialContainer container, IProgress<TrialEvent> progress)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private string Name => request.Manifest.Name;

    /// <summary>Tries them.</summary>
    /// <exception cref="DeploymentException">EAC8114, EAC8115.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        string[] wanted =
        [
            .. (request.Manifest.CustomImage?.Environments ?? []).Select(static environment => environment.Kernel?.Name).OfType<string>(),
            .. (request.Manifest.CustomImage?.Kernels ?? []).Select(static kernel => kernel.Name),
        ];
        string what = wanted.Length == 0 ? "every kernel that is there" : "the kernels " + string.Join(", ", wanted);
        progress.Report(new TrialEvent(what) { Action = TrialAction.Start });
        Dictionary<string, TriedKernel> kernels = await this.StartAsync(wanted, cancellation);
        foreach ((string kernel, TriedKernel tried) in kernels)
        {
            if (tried.Error is { } error)
            {
                throw new DeploymentException(Rules.TriedKernelFailed, this.Name, kernel, error) { Environment = this.Name };
            }
        }

        progress.Report(new TrialEvent("the declared packages") { Action = TrialAction.Import });
        await this.ImportAsync([.. kernels.Values.Select(static kernel => kernel.Interpreter).Where(IsPython).Distinct()], cancellation);
    }

    private static bool IsPython(string interpreter) =>
        Path.GetFileName(interpreter).StartsWith("python", StringComparison.Ordinal);

    private async Task<Dictionary<string, TriedKernel>> StartAsync(string[] wanted, CancellationToken cancellation)
    {
        string argument = JsonSerializer.Serialize(new { kernels = wanted, limit = (int)request.KernelLimit.TotalSeconds });
        string said = "no Python in it has jupyter_client";
        foreach (string python in TrialHealth.PythonsOf(request.Manifest))
        {
            (int exitCode, string text) =
                await container.ExecAsync([python, "-c", EmbeddedScript.Read("trial.py"), argument], cancellation);
            if (exitCode == 0 && ProgramOutput.JsonLine(text) is { } answer)
            {
                return JsonSerializer.Deserialize<Dictionary<string, TriedKernel>>(answer, Json)!;
            }

            said = text.Contains("jupyter_client", StringComparison.Ordinal) || exitCode is 126 or 127
                ? said
                : ProgramOutput.LastLine(text) ?? said;
        }

        throw new DeploymentException(Rules.TriedKernelFailed, this.Name, wanted.FirstOrDefault() ?? "python3", said)
        {
            Environment = this.Name
        };
    }

    // A script installs into the Python of a kernel that it finds: it is enough that one has the package.
    private async Task ImportAsync(string[] kernelPythons, CancellationToken cancellation)
    {
        foreach (PackagesManifest environment in request.Manifest.Environments)
        {
            PackageManifest[] packages =
            [
                .. environment.Packages.Where(static package =>
                    package.Manager is "conda" or "pip" && !package.Requirement.Contains(';', StringComparison.Ordinal)),
            ];
            string? own = request.Manifest.CustomImage?.Environments.FirstOrDefault(image => image.Name == environment.Name)?.Interpreter;
            string[] pythons = own is null ? kernelPythons : [own];
            if (packages.Length == 0 || pythons.Length == 0)
            {
                continue;
            }

            List<ProbeResult> results = [];
            List<string> failures = [];
            foreach (string python in pythons)
            {
                (int exitCode, string text) = await this.ProbeAsync(python, packages, cancellation);
                if (exitCode == 0 && ProgramOutput.JsonLine(text) is { } answer)
                {
                    results.Add(JsonSerializer.Deserialize<ProbeResult>(answer, Json)!);
                }
                else
                {
                    failures.Add($"'{python}' cannot look for them: {ProgramOutput.LastLine(text) ?? "exit code " + exitCode}");
                }
            }

            // One that cannot be asked matters where no other can.
            if (results.Count > 0)
            {
                failures = [.. packages.Select((package, i) => FailureOf(package, i, results)).OfType<string>()];
            }

            if (failures.Count > 0)
            {
                string where = string.Join(", ", pythons);
                throw new DeploymentException(Rules.TriedPackageFailed, this.Name, where, string.Join("; ", failures))
                {
                    Environment = this.Name
                };
            }
        }
    }

    private static string? FailureOf(PackageManifest package, int index, List<ProbeResult> results)
    {
        List<string> problems = [];
        foreach (ProbedPackage probed in results.Select(result => result.Packages[index]))
        {
            if (probed is { Installed: true, Errors.Count: 0 } || (!probed.Installed && package.Manager == "conda"))
            {
                return null;
            }

            problems.Add(probed.Installed
                ? string.Join("; ", probed.Errors.Select(error => $"'import {error.Key}' of '{package.Name}' fails: {error.Value}"))
                : $"'{package.Name}' is not installed");
        }

        return problems.FirstOrDefault();
    }

    private Task<(int ExitCode, string Text)> ProbeAsync(string python, PackageManifest[] packages, CancellationToken cancellation)
    {
        string argument = JsonSerializer.Serialize(
            new { packages = packages.Select(static package => new { manager = package.Manager, name = package.Name }) });
        return container.ExecAsync([python, "-c", EmbeddedScript.Read("probe.py"), argument], cancellation);
    }

    private sealed record TriedKernel(string? Error, string Interpreter);
}
