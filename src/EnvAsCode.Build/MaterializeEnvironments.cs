using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;
using EnvAsCode.Build.Carrier;
using EnvAsCode.Build.Writing;
using Microsoft.Build.Framework;

namespace EnvAsCode.Build;

/// <summary>
/// Writes the environments that an assembly carries to a folder: only what changed, and without the files of earlier builds that are
/// declared no longer. Fails with an <c>EAC8xxx</c> error.
/// </summary>
public sealed partial class MaterializeEnvironments : EnvironmentTask
{
    private protected override void Run(CancellationToken cancellationToken)
    {
        IReadOnlyList<CarriedEnvironment> environments = CarrierReader.Read(this.Resolve(this.Assembly));
        WriteSummary summary = this.CreateWriter().Write(environments, cancellationToken);

        // As the line for the assembly: where it is. A build that changes nothing says nothing.
        this.Log.LogMessage(
            summary.HasChanges ? MessageImportance.High : MessageImportance.Low,
            "{0} -> {1} ({2}, {3}: {4} written, {5} deleted)",
            Path.GetFileNameWithoutExtension(this.ProjectFile),
            this.Resolve(this.OutputFolder),
            Count(summary.Environments, "environment"),
            Count(summary.Files, "file"),
            summary.Written,
            summary.Deleted);
    }

    private static string Count(int number, string noun) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? "" : "s");
}
