using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using EnvAsCode.Tasks.Carrier;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit;

namespace EnvAsCode.Tasks.Writing;

/// <summary>
/// Brings an output folder to the state that a project declares: writes the files that are new or differ, deletes those that an earlier
/// build wrote and that are declared no longer, and touches nothing else.
/// </summary>
/// <param name="folder">The folder for all environments of the project.</param>
/// <param name="record">The record of what earlier builds wrote there.</param>
/// <param name="context">The project's files that images are built from.</param>
/// <param name="temporaryName">The name of a temporary file in the folder; one per project, since projects may share a folder.</param>
internal sealed class EnvironmentWriter(OutputFolder folder, WrittenFiles record, ContextFileReader context, string temporaryName)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private string Temporary => Path.Join(folder.Root, temporaryName);

    /// <summary>Brings the folder to the declared state.</summary>
    /// <param name="environments">Every environment of the project.</param>
    /// <param name="cancellationToken">Stops between two files; the next run takes up the rest.</param>
    /// <exception cref="EnvironmentBuildException">
    /// EAC3008: a file of the project is not there. EAC8004: a path leaves its folder. EAC8007: a text or a path that the generator never
    /// writes.
    /// </exception>
    /// <exception cref="IOException">A file cannot be read, written or deleted.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read, written or deleted.</exception>
    public WriteSummary Write(IReadOnlyList<CarriedEnvironment> environments, CancellationToken cancellationToken)
    {
        List<PlannedFile> planned = this.Plan(environments, out bool hasCopies);
        record.MarkCopies(hasCopies);
        DeleteIfExists(this.Temporary);
        List<string> paths = [.. planned.Select(file => file.Path)];
        List<string> obsolete =
        [
            .. record.Read().Except(paths, StringComparer.Ordinal).Where(file => folder.Owns(file) && File.Exists(file)),
        ];
        List<PlannedFile> changed = [.. planned.Where(file => !file.IsOnDisk())];

        if (obsolete.Count > 0 || changed.Count > 0)
        {
            record.Begin(paths.Union(obsolete, StringComparer.Ordinal));

            // Deleting comes first: where letter case does not count, an old name may be the new one.
            this.Delete(obsolete, cancellationToken);
            foreach (PlannedFile file in changed)
            {
                cancellationToken.ThrowIfCancellationRequested();
                file.Write(this.Temporary);
            }
        }

        record.Complete(paths);
        return new WriteSummary(environments.Count, planned.Count, changed.Count, obsolete.Count);
    }

    /// <summary>Deletes what earlier builds wrote, and the record of it.</summary>
    /// <param name="cancellationToken">Stops between two files.</param>
    public void DeleteAll(CancellationToken cancellationToken)
    {
        DeleteIfExists(this.Temporary);
        this.Delete([.. record.Read().Where(folder.Owns)], cancellationToken);
        record.Delete();
    }

    private void Delete(IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        foreach (string file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            DeleteIfExists(file);
            folder.DeleteEmptyFoldersAbove(file);
        }
    }

    // File.Delete forgives a missing file, but not a missing folder.
    private static void DeleteIfExists(string file)
    {
        if (File.Exists(file))
        {
            File.Delete(file);
        }
    }

    private List<PlannedFile> Plan(IReadOnlyList<CarriedEnvironment> environments, out bool hasCopies)
    {
        List<PlannedFile> planned = [];
        hasCopies = false;
        HashSet<string> paths = new(StringComparer.OrdinalIgnoreCase);
        foreach (CarriedEnvironment environment in environments)
        {
            (IReadOnlyList<Artifact> artifacts, IReadOnlyList<CopiedFile> copied) = context.Read(environment);
            foreach (Artifact artifact in artifacts)
            {
                string path = folder.Resolve(environment.Folder, artifact.Path);
                if (!paths.Add(path))
                {
                    throw Invalid(environment, artifact, "is there twice");
                }

                planned.Add(new PlannedFile(path, FileContent.Of(Encode(environment, artifact)), artifact.IsExecutable));
            }

            hasCopies |= copied.Count > 0;
            planned.AddRange(
                copied.Select(file => new PlannedFile(folder.Resolve(environment.Folder, file.Path), file.Content, file.IsExecutable)));
        }

        return planned;
    }

    private static byte[] Encode(CarriedEnvironment environment, Artifact artifact)
    {
        try
        {
            return Utf8.GetBytes(artifact.Text);
        }
        catch (EncoderFallbackException)
        {
            throw Invalid(environment, artifact, "is not Unicode text");
        }
    }

    private static EnvironmentBuildException Invalid(CarriedEnvironment environment, Artifact artifact, string what) =>
        new(Rules.InvalidCarrier, environment.Name, "its file '" + artifact.Path + "' " + what);
}
