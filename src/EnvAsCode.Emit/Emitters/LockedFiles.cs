using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Locking;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;
using EnvAsCode.Locks;
using EnvAsCode.Locks.Exports;

namespace EnvAsCode.Emit.Emitters;

/// <summary>
/// The files that install a part of a lock: conda's explicit list and pip's requirements with digests. Their names end as the tools expect
/// it of such a list.
/// </summary>
internal static class LockedFiles
{
    // conda/conda#14048: older releases take a SHA-256 in a list for a mistake. Every conda, mamba and micromamba reads an MD5.
    private static readonly Version FirstWithSha256 = new(24, 9, 0);

    /// <summary>The path of conda's list.</summary>
    /// <param name="condaEnvironment">The conda environment's name; <see langword="null"/> for the one that the image has.</param>
    public static string CondaPath(string? condaEnvironment) =>
        "locked/conda" + (condaEnvironment is null ? "" : "-" + condaEnvironment) + ".txt";

    /// <summary>The path of pip's list.</summary>
    /// <param name="condaEnvironment">The conda environment's name; <see langword="null"/> for the one that the image has.</param>
    public static string PipPath(string? condaEnvironment) =>
        "locked/requirements" + (condaEnvironment is null ? "" : "-" + condaEnvironment) + ".txt";

    /// <summary>Whether conda installs anything of a part.</summary>
    public static bool HasConda(LockedPart part) => Installs(part, LockKind.Conda);

    /// <summary>Whether pip installs anything of a part.</summary>
    public static bool HasPip(LockedPart part) => Installs(part, LockKind.Pip);

    /// <summary>The files of an image's parts.</summary>
    public static IEnumerable<Artifact> Of(ResolvedEnvironment environment, ResolvedImage image)
    {
        foreach (PythonEnvironment python in image.Environments)
        {
            string? name = NameOf(python);
            if (environment.Locked.Find(LockTargets.Image, name) is not { } part)
            {
                continue;
            }

            if (HasConda(part))
            {
                yield return new Artifact(CondaPath(name), CondaText(environment, image, part));
            }

            if (HasPip(part))
            {
                yield return new Artifact(PipPath(name), PipText(environment, part));
            }
        }
    }

    /// <summary>The name by which a part knows an environment.</summary>
    public static string? NameOf(PythonEnvironment python) => python.File is null ? null : python.Name;

    /// <summary>pip's list.</summary>
    /// <param name="withOptions">Whether the indexes stand in it; without a network there are none.</param>
    public static string PipText(ResolvedEnvironment environment, LockedPart part, bool withOptions = true)
    {
        PipOptions options = environment.Spec.PipOptions ?? new PipOptions();
        LockedSource[] indexes = [.. part.Inputs.Sources.Where(static source => source.Kind == LockKind.Pip)];

        // PyPI alone needs no words, and pip's own configuration knows more than a lock: addresses with credentials.
        bool namesIndexes = withOptions
            && options.ConfigSecret is null
            && (indexes.Length > 1 || indexes.Any(static index => !LockedSource.IsPyPi(index.Url)));
        LineWriter writer = new();
        writer.Line(CommentText.Header(environment.Declaration));
        foreach (string host in withOptions ? options.TrustedHosts : [])
        {
            writer.Append("--trusted-host ").Line(host);
        }

        return writer + LockExports.ToRequirements(part, namesIndexes);
    }

    private static bool Installs(LockedPart part, LockKind kind) =>
        part.Packages.Any(package => package.Kind == kind && !package.IsInstalled);

    private static string CondaText(ResolvedEnvironment environment, ResolvedImage image, LockedPart part) =>
        CommentText.Header(environment.Declaration) + "\n"
        + LockExports.ToExplicit(part, ReadsSha256(image) ? ExportDigest.Sha256 : ExportDigest.Md5);

    // Known of conda itself alone, by the tag of Miniconda's images.
    private static bool ReadsSha256(ResolvedImage image)
    {
        string reference = image.Base.Reference.Split('@')[0];
        string tag = reference.Substring(reference.LastIndexOf(':') + 1).Split('-')[0];
        return image.Conda?.Tool == CondaTool.Conda && !image.Walk.End.HasOwnConda
            && reference.IndexOf("miniconda3:", StringComparison.Ordinal) >= 0
            && Version.TryParse(tag, out Version? version) && version >= FirstWithSha256;
    }
}
