namespace EnvAsCode.LocalStudio.Shapes.Tables.SageMaker;

/// <summary>Volumes and file systems of spaces and users.</summary>
internal static class StorageShapes
{
    internal const string Text = """
        SpaceEbsVolumeSizeInGb = integer(5..16384)
        Uid = integer(10000..4000000)
        Gid = integer(1001..4000000)
        FileSystemId = string(11..21) /(fs-[0-9a-f]{8,})/
        FileSystemPath = string(1..256) /\/\S*/
        S3SchemaUri = string(0..1024) /(s3)://([^/]+)/?(.*)/

        DefaultEbsStorageSettings {
            DefaultEbsVolumeSizeInGb!: SpaceEbsVolumeSizeInGb, MaximumEbsVolumeSizeInGb!: SpaceEbsVolumeSizeInGb
        }
        DefaultSpaceStorageSettings { DefaultEbsStorageSettings }
        EbsStorageSettings { EbsVolumeSizeInGb!: SpaceEbsVolumeSizeInGb }
        SpaceStorageSettings { EbsStorageSettings }
        CustomPosixUserConfig { Uid!, Gid! }
        EFSFileSystemConfig { FileSystemId!, FileSystemPath }
        FSxLustreFileSystemConfig { FileSystemId!, FileSystemPath }
        S3FileSystemConfig { MountPath: String1024, S3Uri!: S3SchemaUri }
        CustomFileSystemConfig union { EFSFileSystemConfig, FSxLustreFileSystemConfig, S3FileSystemConfig }
        EFSFileSystem { FileSystemId! }
        FSxLustreFileSystem { FileSystemId! }
        S3FileSystem { S3Uri!: S3SchemaUri }
        CustomFileSystem union { EFSFileSystem, FSxLustreFileSystem, S3FileSystem }
        """;
}
