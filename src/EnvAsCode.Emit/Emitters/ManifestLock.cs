using EnvAsCode.Emit.Locking;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;
using EnvAsCode.Locks;

namespace EnvAsCode.Emit.Emitters;

/// <summary>
/// Writes the part of the manifest that says what is locked: where the inputs stand, the digest of what was taken from the lock, and what
/// is installed as declared. It is left out where neither conda nor pip installs anything.
/// </summary>
internal static class ManifestLock
{
    /// <summary>Writes it.</summary>
    public static void Write(JsonWriter json, ResolvedEnvironment environment, LockPlan plan)
    {
        if (plan.Parts.Count == 0 && plan.Unlocked.Count == 0)
        {
            return;
        }

        json.BeginObject("lock")
            .String("inputs", plan.Parts.Count > 0 ? LockInputsEmitter.FileName : null)
            .String("sha256", environment.Locked.Digest);
        if (plan.Unlocked.Count > 0)
        {
            json.BeginArray("notLocked");
            foreach ((LockPartKey key, string reason) in plan.Unlocked)
            {
                json.BeginObject()
                    .String("target", key.Target)
                    .String("environment", key.CondaEnvironment)
                    .String("reason", reason)
                    .EndObject();
            }

            json.EndArray();
        }

        json.EndObject();
    }
}
