using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks.Deployments;

/// <summary>Checks what is attached to one place together: duplicates, defaults, limits, and the images of spaces.</summary>
internal static class AttachedTogetherChecks
{
    private const int MostImages = 200;
    private const int MostKernelGatewayImages = 5;

    /// <summary>Checks a deployment.</summary>
    /// <param name="findings">Where to report.</param>
    public static void Check(DeploymentSpec deployment, FindingCollector findings)
    {
        List<Item> items = [.. Items(deployment)];
        Dictionary<string, EnvironmentSpec> byName = new(StringComparer.Ordinal);
        HashSet<(string Place, string Environment)> attached = [];
        foreach (Item item in items)
        {
            string name = item.Environment.Name;
            if (!byName.TryGetValue(name, out EnvironmentSpec? first))
            {
                byName.Add(name, item.Environment);
            }

            if ((first is not null && first != item.Environment) || !attached.Add((item.Place, name)))
            {
                findings.Report(Rules.AttachedTwice, item.Path, name, item.Place);
            }
        }

        foreach (IGrouping<string, Item> place in items.GroupBy(item => item.Place, StringComparer.Ordinal))
        {
            CheckDefaults([.. place], findings);
            CheckLimits([.. place], findings);
        }

        CheckSpaces(items, findings);
    }

    private static IEnumerable<Item> Items(DeploymentSpec deployment)
    {
        for (int i = 0; i < deployment.Attach.Count; i++)
        {
            Attachment attachment = deployment.Attach[i];
            string path = ModelPath.Item(nameof(deployment.Attach), i) + "." + nameof(attachment.Environments);
            for (int j = 0; j < attachment.Environments.Count; j++)
            {
                yield return new Item(
                    AttachmentPlaces.Describe(attachment), attachment, attachment.Environments[j], ModelPath.Item(path, j));
            }
        }
    }

    // A space has one image and one lifecycle configuration for each app type; other places have one default and one built-in
    // configuration.
    private static void CheckDefaults(List<Item> place, FindingCollector findings)
    {
        HashSet<(AppType AppType, string What)> taken = [];
        foreach (Item item in place)
        {
            List<(AppType AppType, string What)> single = [];
            if (item.Attachment is SpaceAttachment)
            {
                single.AddRange(AttachmentPlaces.Images(item.Attachment, item.Environment).Select(appType => (appType, "image")));
            }

            single.AddRange(AttachmentPlaces.Lifecycles(item.Attachment, item.Environment)
                .Where(lifecycle => lifecycle.Use != LifecycleAttachment.Available)
                .Select(lifecycle => (lifecycle.AppType, (lifecycle.Use == LifecycleAttachment.BuiltIn ? "built-in" : "default")
                    + " lifecycle configuration")));

            foreach ((AppType appType, string what) in single.Where(slot => !taken.Add(slot)))
            {
                findings.Report(Rules.SeveralDefaults, item.Path, item.Place, what, AppTypeText.ApiName(appType));
            }
        }
    }

    private static void CheckLimits(List<Item> place, FindingCollector findings)
    {
        foreach (IGrouping<AppType, Item> images
            in place.SelectMany(item => AttachmentPlaces.Images(item.Attachment, item.Environment).Select(appType => (appType, item)))
                .GroupBy(pair => pair.appType, pair => pair.item))
        {
            int limit = images.Key == AppType.KernelGateway && images.First().Attachment is UserProfileAttachment or SpaceAttachment
                ? MostKernelGatewayImages
                : MostImages;
            if (images.Count() > limit)
            {
                findings.Report(
                    Rules.TooManyAttachedImages,
                    images.ElementAt(limit).Path,
                    images.Count().ToString(CultureInfo.InvariantCulture),
                    AppTypeText.ApiName(images.Key),
                    images.First().Place,
                    limit.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    // SageMaker: an app with an image that is "not present in list of custom images in AppSettings" does not start.
    private static void CheckSpaces(List<Item> items, FindingCollector findings)
    {
        HashSet<string> offered = new(
            items.Where(item => item.Attachment is not SpaceAttachment).Select(item => item.Environment.Name), StringComparer.Ordinal);
        foreach (Item item in items.Where(item => item.Attachment is SpaceAttachment && !offered.Contains(item.Environment.Name)))
        {
            if (AttachmentPlaces.Images(item.Attachment, item.Environment)
                .Any(appType => appType is AppType.JupyterLab or AppType.CodeEditor))
            {
                findings.Report(Rules.SpaceImageNotOffered, item.Path, item.Environment.Name, item.Place);
            }
        }
    }

    /// <summary>An environment in a place.</summary>
    private sealed record Item(string Place, Attachment Attachment, EnvironmentSpec Environment, string Path);
}
