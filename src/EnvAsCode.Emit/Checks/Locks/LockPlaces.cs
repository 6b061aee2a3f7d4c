using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Locking;
using EnvAsCode.Locks;

namespace EnvAsCode.Emit.Checks.Locks;

/// <summary>Where in the model something of a lock is said.</summary>
internal static class LockPlaces
{
    /// <summary>The version of a pin; a package without one as a whole.</summary>
    public static string OfVersion(string place) =>
        place.EndsWith("]", StringComparison.Ordinal) ? place + "." + nameof(PipPackage.Version) : place;

    /// <summary>A locked package: its pin, or that of the declared package which asks for it in the end.</summary>
    public static string Of(PlannedPart part, LockedPart locked, LockedPackage package)
    {
        HashSet<string> seen = [package.Name];
        Queue<LockedPackage> open = new([package]);
        while (open.Count > 0)
        {
            LockedPackage next = open.Dequeue();
            LockedRequest? request = part.Inputs.Requests.FirstOrDefault(request =>
                request.Kind == next.Kind && request.Name == next.Name && !request.IsConstraint);
            if (request is not null)
            {
                return OfVersion(part.PlaceOf(request));
            }

            foreach (LockedPackage asker in locked.Packages.Where(each =>
                next.By.Contains(each.Name) && next.By.All(static by => by != LockedPartFactory.Declaration) && seen.Add(each.Name)))
            {
                open.Enqueue(asker);
            }
        }

        return nameof(EnvironmentSpec.Name);
    }
}
