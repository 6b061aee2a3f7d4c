using System;
using System.IO;
using EnvAsCode.Deployment.Json;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Planning;

/// <summary>Writes plans to files, and reads them back to be done.</summary>
public static class PlanFile
{
    /// <summary>Writes a plan; the same plan gives the same bytes.</summary>
    /// <param name="path">The file; folders that are missing are made.</param>
    /// <param name="plan">The plan.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(path);
        string full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, DocumentFile.Write(PlanDocument.Of(plan)));
    }

    /// <summary>Reads a plan.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="DeploymentException">
    /// EAC8130: there is no such file, or it is no plan of this version of the format.
    /// </exception>
    public static PlanDocument Read(string path)
    {
        try
        {
            return DocumentFile.Read<PlanDocument>(path, PlanDocument.CurrentVersion);
        }
        catch (DeploymentException e)
        {
            throw new DeploymentException(
                Rules.PlanNotUsable,
                e,
                path,
                e.Rule == Rules.NothingBuilt ? "there is no such file, or it cannot be read"
                : e.Rule == Rules.UnknownDocumentVersion ? "it is written in another version of its format"
                : "it is not as plan --out writes it");
        }
    }

    /// <summary>Makes sure that a plan does what the plan of a file says, and no more.</summary>
    /// <param name="path">The file, for the message.</param>
    /// <param name="saved">What the file says.</param>
    /// <param name="plan">What would be done now.</param>
    /// <exception cref="DeploymentException">
    /// EAC8130: it is a plan of something else. EAC8131: what is declared, or what there is, has moved since.
    /// </exception>
    public static void Require(string path, PlanDocument saved, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(saved);
        PlanDocument now = PlanDocument.Of(plan);
        if (Target(saved) is var planned && Target(now) is var wanted && planned != wanted)
        {
            throw new DeploymentException(Rules.PlanNotUsable, path, $"it is a plan to {planned}, and this is to {wanted}");
        }

        string[] moves = [.. PlanMoves.Find(saved, now)];
        if (moves.Length > 0)
        {
            throw new DeploymentException(Rules.PlanMoved, path, string.Join("; ", moves));
        }
    }

    private static string Target(PlanDocument plan) =>
        $"{plan.Verb} '{plan.Deployment}' in account {plan.Account}, {plan.Region}"
        + (plan.Domain is null ? "" : ", domain " + plan.Domain);
}
