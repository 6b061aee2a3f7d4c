using EnvAsCode;
using static EnvAsCode.Steps;

namespace PublishedExamples;

/// <summary>
/// The scripts of aws-samples/sagemaker-studio-apps-lifecycle-config-examples, for JupyterLab and Code Editor. README.md says what each
/// original had wrong.
/// </summary>
public static class StudioLifecycleConfigurations
{
    private const string AppLog = "/var/log/apps/app_container.log";

    private static TextParameter Bucket =>
        Parameter("BACKUP_BUCKET", "studio-backup-bucket") with { Description = "Where home folders go." };

    private static ScriptText Snapshots =>
        Text("s3://", Bucket, "/studio-backups/", StudioValue.UserProfileName, "/", StudioValue.SpaceName, "/");

    private static S3SyncStep Backup =>
        S3Sync("~", Text(Snapshots, StudioValue.Time)) with { Exclude = ["*/lost+found/*", "restored-files/*", ".*/*"] };

    /// <summary>jupyterlab/auto-stop-idle and code-editor/auto-stop-idle: a setting of the domain today.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec AutoStopIdle => new("auto-stop-idle")
    {
        Strategies = [new StudioSettings { Idle = new IdleSettings(60) { MinIdleTimeoutInMinutes = 60, MaxIdleTimeoutInMinutes = 480 } }],
    };

    /// <summary>The same where the domain's settings are not one's own, or an image is too old for them.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec AutoStopIdleByScript => new("auto-stop-idle-by-script")
    {
        Strategies =
        [
#pragma warning disable EAC4016 // It is shown for the domains that cannot have the setting.
            new LifecycleConfiguration(AppType.JupyterLab, AppType.CodeEditor) { WithoutPackages = true, Steps = [IdleShutdown(60)] },
#pragma warning restore EAC4016
        ],
    };

    /// <summary>common-scripts/ebs-s3-backup-restore.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec BackupAndRestore => new("ebs-s3-backup-restore")
    {
        Strategies =
        [
            new LifecycleConfiguration(AppType.JupyterLab, AppType.CodeEditor)
            {
                Parameters = [Bucket],
                Steps =
                [
                    InBackground("backup", Backup) with { LogFile = AppLog },
                    CronJob("backup", "0 */12 * * *", Backup),
                    InBackground(
                        "restore",
                        S3Sync(
                            Text(Snapshots, UserProfileTag("SM_EBS_RESTORE_TIMESTAMP")),
                            Text("~/restored-files/", UserProfileTag("SM_EBS_RESTORE_TIMESTAMP"))) with
                        {
                            OnlyWith = UserProfileTag("SM_EBS_RESTORE_TIMESTAMP"),
                        }) with { LogFile = AppLog },
                ],
            },
        ],
    };

    /// <summary>jupyterlab/ebs-backup-s3.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec BackupToTaggedBucket => new("ebs-backup-s3")
    {
        Strategies =
        [
            new LifecycleConfiguration(AppType.JupyterLab)
            {
                Steps =
                [
                    InBackground(
                        "backup",
                        S3Sync("~", Text(
                            "s3://",
                            UserProfileTag("BACKUP_DESTINATION_BUCKET"),
                            "/",
                            StudioValue.UserProfileName,
                            "/",
                            StudioValue.SpaceName,
                            "/",
                            StudioValue.Time)) with
                        {
                            Exclude = ["*/lost+found/*"],
                            OnlyWith = UserProfileTag("BACKUP_DESTINATION_BUCKET"),
                        }),
                ],
            },
        ],
    };

    /// <summary>jupyterlab/ebs-s3-restore.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec RestoreFromTaggedBucket => new("ebs-s3-restore")
    {
        Strategies =
        [
            new LifecycleConfiguration(AppType.JupyterLab)
            {
                Steps =
                [
                    Once(
                        "restore",
                        InBackground(
                            "restore",
                            S3Sync(
                                Text(
                                    "s3://",
                                    UserProfileTag("BACKUP_DESTINATION_BUCKET"),
                                    "/",
                                    StudioValue.UserProfileName,
                                    "/",
                                    StudioValue.SpaceName,
                                    "/",
                                    UserProfileTag("TIMESTAMP")),
                                "~") with { OnlyWith = UserProfileTag("TIMESTAMP") })),
                ],
            },
        ],
    };
}
