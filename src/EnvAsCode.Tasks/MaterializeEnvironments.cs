using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using EnvAsCode.Tasks.Carrier;
using EnvAsCode.Tasks.Writing;
using Microsoft.Build.Framework;

namespace EnvAsCode.Tasks;

/// <summary>
/// Writes the environments that an assembly carries to a folder, and its deployments to <c>deployments</c> beside it: only what changed,
/// and without the files of earlier builds that are declared no longer. Fails with an <c>EAC8xxx</c> error.
/// </summary>
public sealed partial class MaterializeEnvironments : EnvironmentTask
{
    private protected override void Run(CancellationToken cancellationToken)
    {
        ILookup<bool, CarriedEnvironment> carried = CarrierReader.Read(this.Resolve(this.Assembly)).ToLookup(files => files.IsDeployment);

        // The record of the environments is what tells MSBuild that all is done, so they come last.
        WriteSummary deployments = this.CreateDeploymentWriter().Write([.. carried[true]], cancellationToken);
        WriteSummary summary = this.CreateWriter().Write([.. carried[false]], cancellationToken);

        // As the line for the assembly: where it is. A build that changes nothing says nothing.
        this.Log.LogMessage(
            summary.HasChanges || deployments.HasChanges ? MessageImportance.High : MessageImportance.Low,
            "{0} -> {1} ({2}{3}, {4}: {5} written, {6} deleted)",
            Path.GetFileNameWithoutExtension(this.ProjectFile),
            this.Resolve(this.OutputFolder),
            Count(summary.Environments, "environment"),
            deployments.Environments == 0 ? "" : ", " + Count(deployments.Environments, "deployment"),
            Count(summary.Files + deployments.Files, "file"),
            summary.Written + deployments.Written,
            summary.Deleted + deployments.Deleted);
    }

    private static string Count(int number, string noun) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? "" : "s");
}
